package lab;

import java.util.*;
import org.anam.*;

@Anam
final class MarkedPrivate {
  @Hdf5Output int age;

  @AnamConstructor // ERROR [ANAM018] The constructor with @AnamConstructor is not visible to the codec. Make it at least package-private.
  private MarkedPrivate() {}
}
