package lab;

import java.util.*;
import org.anam.*;

class Groups {
  @Anam(group = "/run") // ERROR [ANAM007] The group "/run" has an empty name between its slashes, or at an end. Give names separated by single slashes, without one at the beginning or end, such as "run/person".
  record Absolute(int x) {}

  @Anam(group = "run//person") // ERROR [ANAM007] The group "run//person" has an empty name between its slashes, or at an end. Give names separated by single slashes, without one at the beginning or end, such as "run/person".
  record Doubled(int x) {}

  @Anam(group = "run/../person") // ERROR [ANAM007] The group "run/../person" has ".." for a name. Give names separated by single slashes, without one at the beginning or end, such as "run/person".
  record Up(int x) {}

  @Anam(group = "run\0") // ERROR [ANAM007] The group "run\u0000" contains a character that no HDF5 name can have. Give names separated by single slashes, without one at the beginning or end, such as "run/person".
  record Nul(int x) {}
}
