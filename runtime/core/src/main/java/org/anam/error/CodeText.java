package org.anam.error;

import java.io.Serializable;

/** What can be said of a code without its enum; and all that is serialized of one. */
record CodeText(String id, String name, String remedy) implements ErrorCode, Serializable {

  private static final long serialVersionUID = 1L;

  /** The constant, where the module that has it is there. */
  private Object readResolve() {
    return ErrorCode.of(id, name, remedy);
  }
}
