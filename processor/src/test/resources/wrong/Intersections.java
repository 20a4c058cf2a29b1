package lab;

import java.util.*;
import org.anam.*;

@Anam
record Intersections<T extends Number & Comparable<T>>(T value) {} // ERROR [ANAM035] The type parameter T has several bounds. Declare one bound.
