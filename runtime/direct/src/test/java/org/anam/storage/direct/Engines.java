package org.anam.storage.direct;

import org.anam.storage.Storage;
import org.anam.storage.hdf5lib.Hdf5libProvider;

/** The engine that is tested, and the one that it has to agree with. */
final class Engines {

  static final Storage DIRECT = new DirectProvider().storage();
  static final Storage LIBRARY = new Hdf5libProvider().storage();

  private Engines() {}
}
