package lab;

import java.util.*;
import org.anam.*;

@Anam(name = "lab.Same") // ERROR [ANAM009] The class name "lab.Same" of lab.Second belongs to lab.First already. Give each type a name of its own, and each alias to one type.
@Alias("lab.Older") // ERROR [ANAM009] The alias "lab.Older" of lab.Second belongs to lab.First already. Give each type a name of its own, and each alias to one type.
record Second(int x) {}
