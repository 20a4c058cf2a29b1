/** Saves objects to HDF5 files and loads them. */
@SuppressWarnings("module") // org.anam.inspect is compiled after this one
module org.anam.runtime {
  requires transitive org.anam.core;
  requires transitive org.anam.storage;

  exports org.anam.hdf5;
  exports org.anam.file to
      org.anam.inspect;
  exports org.anam.mapping.format to
      org.anam.inspect;
  exports org.anam.mapping.load to
      org.anam.inspect;
  exports org.anam.mapping.progress to
      org.anam.inspect;
  exports org.anam.mapping.error;

  provides org.anam.error.ErrorCodeProvider with
      org.anam.mapping.error.MappingErrorProvider;
}
