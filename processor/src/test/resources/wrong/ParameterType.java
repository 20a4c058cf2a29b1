package lab;

import java.util.*;
import org.anam.*;

@Anam
final class ParameterType {
  @Hdf5Output final String name;

  ParameterType(int name) { // ERROR [ANAM014] The constructor's parameter name is int, and the member is String. Give both the same type.
    this.name = "" + name;
  }
}
