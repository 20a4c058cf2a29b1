package lab;

import java.util.*;
import org.anam.*;

@Anam
record MissingTypeArgument(Map<String, List<Plaec>> places) {} // ERROR javac: cannot find symbol
