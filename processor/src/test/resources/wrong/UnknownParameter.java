package lab;

import java.util.*;
import org.anam.*;

@Anam
final class UnknownParameter {
  @Hdf5Output final String name;
  @Hdf5Output int age;

  UnknownParameter(String nam, int age) { // ERROR [ANAM013] The constructor's parameter nam is no member of UnknownParameter. Did you mean "name"? Give the parameter the name of a member.
    this.name = nam;
  }
}
