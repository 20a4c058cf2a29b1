package lab;

import java.util.*;
import org.anam.*;

@Anam
class LossyParameters {
  @Hdf5Output final Integer boxed;
  @Hdf5Output final int whole;
  @Hdf5Output final long large;
  @Hdf5Output final char letter;

  LossyParameters(
      int boxed, // ERROR [ANAM014] The constructor's parameter boxed is int, and the member is Integer, which may be null. Give both the same type; a parameter may also have a type that holds every value of the member.
      float whole, // ERROR [ANAM014] The constructor's parameter whole is float, and the member is int, which it would round. Give both the same type; a parameter may also have a type that holds every value of the member.
      double large, // ERROR [ANAM014] The constructor's parameter large is double, and the member is long, which it would round. Give both the same type; a parameter may also have a type that holds every value of the member.
      short letter) { // ERROR [ANAM014] The constructor's parameter letter is short, and the member is char. Give both the same type; a parameter may also have a type that holds every value of the member.
    this.boxed = boxed;
    this.whole = (int) whole;
    this.large = (long) large;
    this.letter = (char) letter;
  }
}

@Anam
class LossySetters {
  @Hdf5Output private Integer boxed; // ERROR [ANAM016] The member boxed cannot be set, since setBoxed(int) takes a value of type Integer, which may be null. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @Hdf5Output private int whole; // ERROR [ANAM016] The member whole cannot be set, since setWhole(float) takes a value of type int, which it would round. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @Hdf5Output private long large; // ERROR [ANAM016] The member large cannot be set, since setLarge(double) takes a value of type long, which it would round. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.

  Integer getBoxed() {
    return boxed;
  }

  void setBoxed(int value) {
    boxed = value;
  }

  int getWhole() {
    return whole;
  }

  void setWhole(float value) {
    whole = (int) value;
  }

  long getLarge() {
    return large;
  }

  void setLarge(double value) {
    large = (long) value;
  }
}
