package lab;

import java.util.Lisst; // ERROR javac: cannot find symbol
import org.anam.*;

@Anam
record ImportOfNothing(Lisst<String> names, int x) {} // ERROR javac: cannot find symbol
