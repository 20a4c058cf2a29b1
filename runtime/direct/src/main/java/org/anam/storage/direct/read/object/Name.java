package org.anam.storage.direct.read.object;

import java.util.Arrays;

/** A name as the file has it, to look things up by. */
record Name(byte[] bytes) implements Comparable<Name> {

  @Override
  public boolean equals(Object other) {
    return other instanceof Name name && Arrays.equals(bytes, name.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public int compareTo(Name other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }
}
