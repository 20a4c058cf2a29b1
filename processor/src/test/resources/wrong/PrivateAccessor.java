package lab;

import java.util.*;
import org.anam.*;

@Anam
final class PrivateAccessor {
  int x;

  @Hdf5Output
  private int x() { // ERROR [ANAM021] The codec cannot call x(). Make it at least package-private.
    return x;
  }
}
