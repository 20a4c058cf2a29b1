package lab;

import java.util.*;
import org.anam.*;

@Anam
record Thing(int x) {} // ERROR [ANAM074] The registry class would be called Thing, and there is such a class already. Give the registry another name, by @AnamModule("LabRegistry") in the package-info.java of a package, or rename the class.
