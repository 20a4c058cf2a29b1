package lab;

import java.util.*;
import org.anam.*;

@Anam
class UnmappedBase extends Marked {
  @Hdf5Output int y;
}

class Marked {
  @Hdf5Output int x; // ERROR [ANAM028] @Hdf5Output stands in Marked, which has no @Anam. Put @Anam on Marked, or remove the annotation.
}
