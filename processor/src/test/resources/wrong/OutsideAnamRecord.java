package lab;

import java.util.*;
import org.anam.*;

@Alias("lab.Old") // ERROR [ANAM028] @Alias stands on OutsideAnamRecord, which has no @Anam. Put @Anam on OutsideAnamRecord, or remove the annotation.
record OutsideAnamRecord(@MapName("y") int x, @ExtraData Map<String, Object> extra) {} // ERROR [ANAM028] @ExtraData stands in OutsideAnamRecord, which has no @Anam. Put @Anam on OutsideAnamRecord, or remove the annotation. // ERROR [ANAM028] @MapName stands in OutsideAnamRecord, which has no @Anam. Put @Anam on OutsideAnamRecord, or remove the annotation.
