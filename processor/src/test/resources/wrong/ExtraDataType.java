package lab;

import java.util.*;
import org.anam.*;

@Anam
record ExtraDataType(@ExtraData Map<String, String> notes) {} // ERROR [ANAM061] The extra data notes has type Map<String, String>. Declare it as Map<String, Object>.
