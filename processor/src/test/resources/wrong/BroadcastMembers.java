package lab;

import org.anam.*;

@Anam
class BroadcastMembers {
  @ExtraBcast private int hidden; // ERROR [ANAM021] The codec cannot read hidden, and there is no accessor for it. Add an accessor int hidden() that the package can call, or make the field package-private.
  @ExtraBcast private int written; // ERROR [ANAM021] The codec cannot read written, and there is no accessor for it. Add an accessor int written() that the package can call, or make the field package-private.
  @ExtraBcast void nothing() {} // ERROR [ANAM029] The method nothing reads no member. Mark a method without parameters that returns the value, such as age() or getAge().
  @ExtraBcast static int shared; // ERROR [ANAM022] The member shared is static. Remove the annotation, or the modifier.
  @Hdf5Output int count;
  @ExtraBcast int count() { return count; } // ERROR [ANAM030] The member count cannot be both @Hdf5Output and @ExtraBcast. Keep one of them.

  void setWritten(int value) {
    written = value;
  }
}

@Anam
class BroadcastFinal {
  @ExtraBcast final double[] cache = {}; // ERROR [ANAM016] The member cache cannot be set when an object is received. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.
  @ExtraBcast private int seen; // ERROR [ANAM016] The member seen cannot be set when an object is received. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.

  @ExtraBcast
  int derived() { // ERROR [ANAM016] The member derived cannot be set when an object is received. Make it a parameter of the constructor, or add a setter void setDerived(int); if derived() computes it, remove the annotation.
    return 2 * seen;
  }

  int seen() {
    return seen;
  }
}

@Anam
class BroadcastOutside {
  @Hdf5Output final int x;
  @ExtraBcast final int y = 2; // ERROR [ANAM016] The member y cannot be set when an object is received. Make it a parameter of the constructor, or the field neither final nor private, or add a setter.

  BroadcastOutside(int x) {
    this.x = x;
  }
}

@Anam
class BroadcastNames {
  @Hdf5Output("cache") int[] data;
  @ExtraBcast int[] cache; // ERROR [ANAM023] The name "cache" belongs to the member data of BroadcastNames already. Rename one of them.
}

@Anam
class BroadcastThread {
  @ExtraBcast Thread thread; // ERROR [ANAM031] The type Thread cannot be mapped. Name a converter by @Convert, or leave the member out.
  @ExtraBcast java.util.List raw; // ERROR [ANAM032] The type List stands here without type arguments. Name the type arguments, such as List<String>; List<Object> takes whatever can be mapped.
  @ExtraBcast java.util.Map<int[], String> keys; // ERROR [ANAM034] A map cannot have keys of type int[] in a file. Use a number, a boolean, a text, an enum or another scalar as the key.
}
