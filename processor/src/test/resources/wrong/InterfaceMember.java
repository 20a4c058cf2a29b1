package lab;

import java.util.*;
import org.anam.*;

@Anam
interface InterfaceMember {
  @Hdf5Output
  String color();

  @Anam
  record Circle(double radius) implements InterfaceMember { // ERROR [ANAM016] The member color of InterfaceMember is no component of Circle. Add a component String color.
    @Override
    public String color() {
      return "red";
    }
  }
}
