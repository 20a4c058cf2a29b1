package lab;

import java.util.*;
import org.anam.*;

@Anam
record MissingMemberType(Plaec place, int x) {} // ERROR javac: cannot find symbol // ERROR [ANAM005] The type Plaec, which the mapping of MissingMemberType needs, is not there. Correct the name, import the type or add its jar; if another annotation processor is to generate it, check that this processor runs.
