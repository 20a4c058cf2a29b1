package lab;

import java.util.*;
import org.anam.*;

@Anam
record Person(int x) {} // ERROR [ANAM004] The codec of Person would be called PersonAnam, and there is such a class already. Rename one of the two.
