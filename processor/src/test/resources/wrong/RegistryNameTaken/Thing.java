package lab;

import java.util.*;
import org.anam.*;

@Anam
record Thing(int x) {} // ERROR [ANAM074] The registry class would be called Thing, and there is such a class already. Give a simple class name that is not taken, such as "AnamRegistry".
