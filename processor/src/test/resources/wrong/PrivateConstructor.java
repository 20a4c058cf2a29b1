package lab;

import java.util.*;
import org.anam.*;

@Anam
final class PrivateConstructor { // ERROR [ANAM011] The constructors of PrivateConstructor are not visible to its codec. Add a constructor without parameters, or one whose parameters have the names and types of members, not private.
  @Hdf5Output int x;

  private PrivateConstructor() {}
}
