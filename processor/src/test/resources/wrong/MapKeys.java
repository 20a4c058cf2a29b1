package lab;

import java.util.*;
import org.anam.*;

@Anam
record MapKeys(Map<List<String>, Integer> lists, Map<MapKeys, Integer> objects, Map<double[], String> arrays) {} // ERROR [ANAM034] A map cannot have keys of type List<String> in a file. Use a number, a boolean, a text, an enum or another scalar as the key. // ERROR [ANAM034] A map cannot have keys of type MapKeys in a file. Use a number, a boolean, a text, an enum or another scalar as the key. // ERROR [ANAM034] A map cannot have keys of type double[] in a file. Use a number, a boolean, a text, an enum or another scalar as the key.
