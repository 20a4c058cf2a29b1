package lab;

import java.util.*;
import org.anam.*;

@Anam
class NotAnAccessor {
  @Hdf5Output int y;

  @Hdf5Output
  void x(int value) {} // ERROR [ANAM029] The method x reads no member. Mark a method without parameters that returns the value, such as age() or getAge().

  @Hdf5Output
  int sum(int a) { // ERROR [ANAM029] The method sum reads no member. Mark a method without parameters that returns the value, such as age() or getAge().
    return a;
  }

  @Hdf5Output
  void nothing() {} // ERROR [ANAM029] The method nothing reads no member. Mark a method without parameters that returns the value, such as age() or getAge().
}
