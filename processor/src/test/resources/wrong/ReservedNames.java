package lab;

import java.util.*;
import org.anam.*;

@Anam
record ReservedNames(
    int namemaps, // ERROR [ANAM025] The format keeps the name "namemaps" to itself. Give the entry another name by @MapName, or the member by @Hdf5Output.
    @MapName("class") int type, // ERROR [ANAM025] The format keeps the name "class" to itself. Give the entry another name by @MapName, or the member by @Hdf5Output.
    int LISTS, // ERROR [ANAM025] The format keeps the name "LISTS", as all that begin with LIST, to itself. Give the entry another name by @MapName, or the member by @Hdf5Output.
    @MapName("LISTEN") int listen, // ERROR [ANAM025] The format keeps the name "LISTEN", as all that begin with LIST, to itself. Give the entry another name by @MapName, or the member by @Hdf5Output.
    @Hdf5Output("LIST_x") @MapName("x") int list) {} // ERROR [ANAM025] The format keeps member names that begin with LIST_ to itself. Give the entry another name by @MapName, or the member by @Hdf5Output.
