package lab;

import java.util.*;
import org.anam.*;

@Anam
final class ParameterType {
  @Hdf5Output final String name;

  ParameterType(int name) { // ERROR [ANAM014] The constructor's parameter name is int, and the member is String. Give both the same type; a parameter may also have a type that holds every value of the member.
    this.name = "" + name;
  }
}
