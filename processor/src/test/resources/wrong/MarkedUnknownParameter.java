package lab;

import java.util.*;
import org.anam.*;

@Anam
final class MarkedUnknownParameter {
  @Hdf5Output int age;

  MarkedUnknownParameter() {}

  @AnamConstructor
  MarkedUnknownParameter(int aeg, int colour) {} // ERROR [ANAM013] The constructor's parameter aeg is no member of MarkedUnknownParameter. Give the parameter the name of a member. // ERROR [ANAM013] The constructor's parameter colour is no member of MarkedUnknownParameter. Give the parameter the name of a member.
}
