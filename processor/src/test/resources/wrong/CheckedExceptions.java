package lab;

import java.util.*;
import org.anam.*;

@Anam
final class CheckedExceptions {
  private int x;

  CheckedExceptions() throws java.io.IOException {} // ERROR [ANAM017] The constructor throws IOException. Throw an unchecked exception instead, such as IllegalArgumentException.

  @Hdf5Output
  int x() throws Exception { // ERROR [ANAM017] The accessor x throws Exception. Throw an unchecked exception instead, such as IllegalArgumentException.
    return x;
  }

  void x(int value) throws InterruptedException {} // ERROR [ANAM017] The accessor x throws InterruptedException. Throw an unchecked exception instead, such as IllegalArgumentException.

  @AfterLoad
  void init() throws CloneNotSupportedException {} // ERROR [ANAM017] The @AfterLoad method init throws CloneNotSupportedException. Throw an unchecked exception instead, such as IllegalArgumentException.
}
