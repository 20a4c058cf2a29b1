package lab;

import java.util.*;
import org.anam.*;

@Anam(name = "lab.Own")
@Alias({
  "lab.Own", // ERROR [ANAM008] The alias "lab.Own" is the type's own class name. Remove the alias.
  "lab.Old",
  "lab.Old", // ERROR [ANAM008] The alias "lab.Old" stands here twice. Remove the alias.
  "", // ERROR [ANAM008] The alias is empty. Remove the alias.
  "lab.Bad\0" // ERROR [ANAM006] The class name "lab.Bad\u0000" contains NUL. Give a dotted name such as "lab.Person", or leave it out for the Java qualified name.
})
record Aliases(int x) {}
