package lab;

import java.util.*;
import org.anam.*;

class ClassNames {
  @Anam(name = "  ") // ERROR [ANAM006] The class name "  " is blank. Give a dotted name such as "lab.Person", or leave it out for the Java qualified name.
  record Blank(int x) {}

  @Anam(name = "lab.A\0") // ERROR [ANAM006] The class name "lab.A\u0000" contains NUL. Give a dotted name such as "lab.Person", or leave it out for the Java qualified name.
  record Nul(int x) {}

  @Anam(name = "lab.\ud800") // ERROR [ANAM006] The class name "lab.\ud800" contains a lone surrogate. Give a dotted name such as "lab.Person", or leave it out for the Java qualified name.
  record Surrogate(int x) {}

  @Anam(name = " lab.B") // ERROR [ANAM006] The class name " lab.B" begins or ends with a space. Give a dotted name such as "lab.Person", or leave it out for the Java qualified name.
  record Space(int x) {}
}
