package lab;

import java.util.*;
import org.anam.*;

@Anam
class MissingSuperclass extends Nowhere { // ERROR javac: cannot find symbol // ERROR [ANAM005] The type Nowhere, which the mapping of MissingSuperclass needs, is not there. Correct the name, import the type or add its jar; if another annotation processor is to generate it, check that this processor runs.
  @Hdf5Output int x;
}
