package org.anam.storage.direct.write;

import java.io.IOException;

/** What attributes are added to: a group or another object that is being written. */
public interface AttributeTarget {

  /** Adds an attribute, under a name that is not taken; the body of its message is kept. */
  void addAttribute(byte[] name, byte[] body) throws IOException;

  /** Adds an attribute that is too long for a header and whose message has been written. */
  void addWrittenAttribute(byte[] name, long address, long size) throws IOException;
}
