package lab;

import java.util.*;
import org.anam.*;

@Anam
record BadNames(
    @MapName("a/b") int slash, // ERROR [ANAM026] The name "a/b" of the entry contains '/'. Use a name without '/' and NUL that is neither empty nor ".".
    @MapName("") int empty, // ERROR [ANAM026] The name "" of the entry is empty. Use a name without '/' and NUL that is neither empty nor ".".
    @MapName("a\0b") int nul, // ERROR [ANAM026] The name "a\u0000b" of the entry contains NUL. Use a name without '/' and NUL that is neither empty nor ".".
    @MapName(".") int dot, // ERROR [ANAM026] The name "." of the entry means the group itself. Use a name without '/' and NUL that is neither empty nor ".".
    @MapName("\udc00") int surrogate, // ERROR [ANAM026] The name "\udc00" of the entry contains a lone surrogate. Use a name without '/' and NUL that is neither empty nor ".".
    @Hdf5Output("x/y") int member) {} // ERROR [ANAM026] The name "x/y" of the member contains '/'. Use a name without '/' and NUL that is neither empty nor ".".
