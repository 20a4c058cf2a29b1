package lab;

import java.util.*;
import org.anam.*;

@Anam
class CopyMakers {
  @Hdf5Output private double x; // ERROR [ANAM016] The member x cannot be set, since x(double) returns CopyMakers, perhaps a changed copy. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @Hdf5Output private double y; // ERROR [ANAM016] The member y cannot be set, since setY(double) returns double, perhaps a changed copy. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @Hdf5Output private final double z = 3; // ERROR [ANAM016] The member z cannot be set, since setZ(double) returns CopyMakers, perhaps a changed copy. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @Hdf5Output private boolean name; // ERROR [ANAM016] The member name cannot be set, since name(boolean) returns boolean, perhaps a changed copy. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @Hdf5Output private double scale; // ERROR [ANAM016] The member scale cannot be set, since scale(double) returns double, perhaps a changed copy. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.

  double x() {
    return x;
  }

  CopyMakers x(double value) {
    return new CopyMakers();
  }

  double getY() {
    return y;
  }

  double setY(double value) {
    return y;
  }

  double z() {
    return z;
  }

  CopyMakers setZ(double value) {
    return new CopyMakers();
  }

  boolean name() {
    return name;
  }

  boolean name(boolean other) {
    return name == other;
  }

  double scale() {
    return scale;
  }

  double scale(double value) {
    return value * scale;
  }
}
