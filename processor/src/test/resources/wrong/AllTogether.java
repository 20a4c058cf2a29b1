package lab;

import java.util.*;
import org.anam.*;

@Anam(group = "/") // ERROR [ANAM007] The group "/" has an empty name between its slashes, or at an end. Give names separated by single slashes, without one at the beginning or end, such as "run/person".
@Alias("") // ERROR [ANAM008] The alias is empty. Remove the alias.
@Combine("x") // ERROR [ANAM065] AllTogether is no AnamCollection and stacks nothing. Extend org.anam.collection.AnamCollection, or remove @Combine.
class AllTogether {
  @Hdf5Output Thread thread; // ERROR [ANAM031] The type Thread cannot be mapped. Name a converter by @Convert, or leave the member out.
  @Hdf5Output @MapName("a/b") int x; // ERROR [ANAM026] The name "a/b" of the entry contains '/'. Use a name without '/' and NUL that is neither empty nor ".".
  @Hdf5Output private int y; // ERROR [ANAM021] The codec cannot read y, and there is no accessor for it. Add an accessor int y() that the package can call, or make the field package-private.

  @AfterLoad
  static void init() {} // ERROR [ANAM063] The @AfterLoad method init is static. Make it an instance method that the package can call, without parameters and result.
}
