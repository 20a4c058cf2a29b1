package lab;

import java.util.*;
import org.anam.*;

@Anam
record ArraysOfUnmappable(
    CharSequence[] texts, // ERROR [ANAM033] No dataset holds an array of type CharSequence[], and CharSequence cannot be mapped either. Name a converter for CharSequence[] by @Convert, or leave the member out.
    Map.Entry<String, Integer>[] entries, // ERROR [ANAM033] No dataset holds an array of type Map.Entry<String, Integer>[], and Map.Entry<String, Integer> cannot be mapped either. Name a converter for Map.Entry<String, Integer>[] by @Convert, or leave the member out.
    Runnable[][] tasks, // ERROR [ANAM033] No dataset holds an array of type Runnable[][], and Runnable cannot be mapped either. Name a converter for Runnable[][] by @Convert, or leave the member out.
    Place[] places) { // ERROR [ANAM033] No dataset holds an array of type ArraysOfUnmappable.Place[], and ArraysOfUnmappable.Place cannot be mapped either. Annotate Place with @Anam if it is yours and use a List, name a converter for ArraysOfUnmappable.Place[] by @Convert, or leave the member out.

  /** Ours, not annotated. */
  record Place(int x) {}
}
