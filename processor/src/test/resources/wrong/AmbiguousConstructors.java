package lab;

import java.util.*;
import org.anam.*;

@Anam
final class AmbiguousConstructors { // ERROR [ANAM012] The class AmbiguousConstructors could be loaded by AmbiguousConstructors(int) or AmbiguousConstructors(int,int). Mark the one to use with @AnamConstructor.
  @Hdf5Output int low;
  @Hdf5Output int high;

  AmbiguousConstructors(int low) {}

  AmbiguousConstructors(int low, int high) {}
}
