package lab;

import java.util.*;
import org.anam.*;

@Anam
record DuplicateEntry(int age, @MapName("age") int years, @MapName("age") int winters) {} // ERROR [ANAM024] The entry "age" belongs to the member age already. Give each a name of its own in the file. // ERROR [ANAM024] The entry "age" belongs to the member age already. Give each a name of its own in the file.
