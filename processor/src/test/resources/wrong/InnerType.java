package lab;

import java.util.*;
import org.anam.*;

class InnerType {
  @Anam
  class Leaf { // ERROR [ANAM003] The class Leaf is an inner class. Make the class static, or a class of its own.
    @Hdf5Output int x;
  }
}
