package lab;

import java.util.*;
import org.anam.*;

class OutsideAnam {
  @Hdf5Output int x; // ERROR [ANAM028] @Hdf5Output stands in OutsideAnam, which has no @Anam. Put @Anam on OutsideAnam, or remove the annotation.

  @AfterLoad // ERROR [ANAM028] @AfterLoad stands in OutsideAnam, which has no @Anam. Put @Anam on OutsideAnam, or remove the annotation.
  void init() {}

  @AnamConstructor // ERROR [ANAM028] @AnamConstructor stands in OutsideAnam, which has no @Anam. Put @Anam on OutsideAnam, or remove the annotation.
  OutsideAnam() {}
}
