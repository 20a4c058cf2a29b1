package lab;

import java.util.*;
import org.anam.*;

class PrivateType {
  @Anam
  private record Inner(int x) {} // ERROR [ANAM002] The type Inner is private. Make the type at least package-private.

  private static class Hidden {
    @Anam
    record Deep(int x) {} // ERROR [ANAM002] The type Deep is nested in the private type Hidden. Make the type at least package-private.
  }
}
