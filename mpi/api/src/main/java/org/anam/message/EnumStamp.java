package org.anam.message;

import org.anam.layout.EnumDescriptor;

/** Stands for the names of an enum's constants and their order, as FNV-1a of 64 bits. */
final class EnumStamp {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private EnumStamp() {}

  static long of(EnumDescriptor type) {
    long hash = OFFSET;
    for (String constant : type.constants()) {
      for (int i = 0; i < constant.length(); i++) {
        hash = (hash ^ constant.charAt(i)) * PRIME;
      }
      hash = (hash ^ '/') * PRIME; // no name of a constant has it
    }
    return hash;
  }
}
