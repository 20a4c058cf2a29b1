/** The port to HDF5 files; engines behind it are found as services. */
module org.anam.storage {
  requires transitive org.anam.core;

  exports org.anam.storage;
  exports org.anam.storage.error;

  uses org.anam.storage.StorageProvider;

  provides org.anam.error.ErrorCodeProvider with
      org.anam.storage.error.StorageErrorProvider;
}
