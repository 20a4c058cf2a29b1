package lab;

import java.util.*;
import org.anam.*;

@Anam
@Combine("x") // ERROR [ANAM065] CombineWithoutCollection is no AnamCollection and stacks nothing. Extend org.anam.collection.AnamCollection, or remove @Combine.
record CombineWithoutCollection(int x) {}
