package lab;

import java.util.*;
import org.anam.*;

@Anam
final class NoFittingConstructor { // ERROR [ANAM011] No constructor of NoFittingConstructor has parameters that are all members. Add a constructor without parameters, or one whose parameters have the names and types of members, not private.
  @Hdf5Output int x;

  NoFittingConstructor(String text) {}

  NoFittingConstructor(String text, int more) {}
}
