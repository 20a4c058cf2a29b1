package lab;

import java.util.*;
import org.anam.*;

@Anam
record MissingTypeArgument(Map<String, List<Plaec>> places) {} // ERROR javac: cannot find symbol // ERROR [ANAM005] The type Plaec, which the mapping of MissingTypeArgument needs, is not there. Correct the name, import the type or add its jar; if another annotation processor is to generate it, check that this processor runs.
