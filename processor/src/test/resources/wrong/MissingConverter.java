package lab;

import java.util.*;
import org.anam.*;

@Anam
@Convert(NoSuchConverter.class) // ERROR javac: cannot find symbol
record MissingConverter(int x) {}
