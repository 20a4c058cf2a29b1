package lab;

import java.util.*;
import org.anam.*;

@Anam
record Arrays(
    Arrays[] people, // ERROR [ANAM033] No dataset holds an array of type Arrays[]. Use List<Arrays> instead.
    Integer[] boxes, // ERROR [ANAM033] No dataset holds an array of type Integer[]. Use int[] or List<Integer> instead.
    Object[] objects, // ERROR [ANAM033] No dataset holds an array of type Object[]. Use List<Object> instead.
    List<String>[] lists, // ERROR [ANAM033] No dataset holds an array of type List<String>[]. Use List<List<String>> instead.
    java.time.Instant[][] instants, // ERROR [ANAM033] No dataset holds an array of type Instant[][]. Use List<List<Instant>> instead.
    char[][] letters, // ERROR [ANAM033] No dataset holds an array of type char[][]. Use String[] instead.
    org.anam.array.ComplexFloat[] spectrum) {} // ERROR [ANAM033] No dataset holds an array of type ComplexFloat[]. Use NdArray instead.
