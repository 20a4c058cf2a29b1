package lab;

import java.util.*;
import org.anam.*;

@Anam
final class MarkedTwice {
  @Hdf5Output int age;

  @AnamConstructor
  MarkedTwice() {}

  @AnamConstructor // ERROR [ANAM018] The class MarkedTwice has several constructors with @AnamConstructor. Mark one of them.
  MarkedTwice(int age) {}
}
