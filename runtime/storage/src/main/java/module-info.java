/** The port to HDF5 files; engines behind it are found as services. */
@SuppressWarnings("module") // The engines and the mapping are compiled later.
module org.anam.storage {
  requires transitive org.anam.core;

  exports org.anam.storage;
  exports org.anam.storage.error;
  exports org.anam.storage.engine to
      org.anam.storage.direct,
      org.anam.storage.hdf5lib;
  exports org.anam.storage.thread to
      org.anam.runtime,
      org.anam.storage.direct;

  uses org.anam.storage.StorageProvider;

  provides org.anam.error.ErrorCodeProvider with
      org.anam.storage.error.StorageErrorProvider;
}
