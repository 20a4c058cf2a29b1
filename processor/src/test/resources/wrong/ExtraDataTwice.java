package lab;

import java.util.*;
import org.anam.*;

@Anam
class ExtraDataTwice {
  @ExtraData Map<String, Object> one;
  @ExtraData Map<String, Object> two; // ERROR [ANAM062] The type ExtraDataTwice has a second map for extra data: two. Keep one; a subclass uses that of its superclass.
}
