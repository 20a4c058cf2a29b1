package lab;

import java.util.*;
import org.anam.*;

@Anam
final class CheckedExceptions {
  private int x;

  CheckedExceptions() throws java.io.IOException {}

  @Hdf5Output
  int x() throws Exception { // ERROR [ANAM017] The accessor x throws Exception. Throw an unchecked exception instead, such as IllegalArgumentException.
    return x;
  }

  void x(int value) throws InterruptedException {}

  @Hdf5Output private int y;

  int y() {
    return y;
  }

  void setY(int value) throws InterruptedException {} // ERROR [ANAM017] The accessor setY throws InterruptedException. Throw an unchecked exception instead, such as IllegalArgumentException.

  @AfterLoad
  void init() throws CloneNotSupportedException {} // ERROR [ANAM017] The @AfterLoad method init throws CloneNotSupportedException. Throw an unchecked exception instead, such as IllegalArgumentException.
}
