package lab;

import java.util.*;
import org.anam.*;

@Anam
record MissingMemberType(Plaec place, int x) {} // ERROR javac: cannot find symbol
