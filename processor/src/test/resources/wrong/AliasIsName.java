package lab;

import java.util.*;
import org.anam.*;

class AliasIsName {
  @Anam(name = "lab.A")
  record A(int x) {}

  @Anam(name = "lab.B")
  @Alias("lab.A") // ERROR [ANAM009] The alias "lab.A" of lab.AliasIsName.B belongs to lab.AliasIsName.A already. Give each type a name of its own, and each alias to one type.
  record B(int x) {}
}
