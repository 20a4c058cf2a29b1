package lab;

import java.util.*;
import org.anam.*;

@Anam
record NestedOptionals(
    Optional<Optional<String>> twice, // ERROR [ANAM049] In the type Optional<Optional<String>> an Optional is the content of another. Use one level of Optional.
    List<Optional<OptionalInt>> inside, // ERROR [ANAM049] In the type Optional<OptionalInt> an Optional is the content of another. Use one level of Optional.
    Optional<List<Optional<String>>> apart) {}
