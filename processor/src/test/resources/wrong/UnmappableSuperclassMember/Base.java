package lab;

import java.util.*;
import org.anam.*;

@Anam
abstract class Base<T> {
  @Hdf5Output T key;
  @Hdf5Output Thread thread; // ERROR [ANAM031] The type Thread cannot be mapped. Name a converter by @Convert, or leave the member out.
}
