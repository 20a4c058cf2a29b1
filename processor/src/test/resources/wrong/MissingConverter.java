package lab;

import java.util.*;
import org.anam.*;

@Anam
@Convert(NoSuchConverter.class) // ERROR javac: cannot find symbol
record MissingConverter(int x) {} // ERROR [ANAM005] The type that @Convert names, which the mapping of MissingConverter needs, is not there. Correct the name, import the type or add its jar; if another annotation processor is to generate it, check that this processor runs.
