package lab;

import java.util.*;
import org.anam.*;

@Anam
record NotAComponent(double radius) {
  @Hdf5Output
  double area() { // ERROR [ANAM029] The method area reads no component of the record. Remove the annotation, or make area a component.
    return radius * radius;
  }

  @MapName("half") // ERROR [ANAM027] @MapName stands on half, which is no member. Add @Hdf5Output, or remove the annotation.
  double half() {
    return radius / 2;
  }
}
