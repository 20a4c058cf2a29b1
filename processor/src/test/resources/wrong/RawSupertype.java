package lab;

import java.util.*;
import org.anam.*;

@Anam
class RawSupertype extends Generic { // ERROR [ANAM032] The supertype Generic of RawSupertype stands there without type arguments. Name them where it is extended or implemented: Generic<T>.
  @Hdf5Output int count;
}

@Anam
abstract class Generic<T> {
  @Hdf5Output List<T> items;
}
