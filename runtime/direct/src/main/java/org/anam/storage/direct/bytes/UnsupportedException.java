package org.anam.storage.direct.bytes;

import org.anam.storage.NotInEngineException;

/** A part of the format that this engine does not have, in a file that may be sound. */
public final class UnsupportedException extends NotInEngineException {

  /** What to do about it: then the other engine is used without being asked for. */
  public static final String OTHER_ENGINE =
      "The engine on the HDF5 library, hdf5lib, does it: have org.anam:anam-hdf5lib on the path,"
          + " and name no other engine.";

  private static final long serialVersionUID = 1;

  /** With the name of what is not supported. */
  public UnsupportedException(String what) {
    super(what);
  }
}
