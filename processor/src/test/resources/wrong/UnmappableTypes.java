package lab;

import java.util.*;
import org.anam.*;

@Anam
record UnmappableTypes(
    Thread thread, // ERROR [ANAM031] The type Thread cannot be mapped. Name a converter by @Convert, or leave the member out.
    List<Thread> threads, // ERROR [ANAM031] The type Thread cannot be mapped. Name a converter by @Convert, or leave the member out.
    Map<String, Optional<Runnable>> tasks, // ERROR [ANAM031] The type Runnable cannot be mapped. Name a converter by @Convert, or leave the member out.
    Place place, // ERROR [ANAM031] The type UnmappableTypes.Place cannot be mapped. Annotate Place with @Anam if it is yours, name a converter by @Convert, or leave the member out.
    java.nio.file.Path path, // ERROR [ANAM031] The type Path cannot be mapped. Name a converter by @Convert, or leave the member out.
    Number number, // ERROR [ANAM031] The type Number cannot be mapped. Name a converter by @Convert, or leave the member out.
    void_ nothing) { // ERROR [ANAM031] The type UnmappableTypes.void_ cannot be mapped. Annotate void_ with @Anam if it is yours, name a converter by @Convert, or leave the member out.

  /** Ours, not annotated. */
  record Place(int x) {}

  interface void_ {}
}
