package lab;

import java.util.*;
import org.anam.*;

@Anam
class MissingSuperclass extends Nowhere { // ERROR javac: cannot find symbol
  @Hdf5Output int x;
}
