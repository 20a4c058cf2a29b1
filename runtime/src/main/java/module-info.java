/** Saves objects to HDF5 files and loads them: runtime of the code that Anam generates. */
module org.anam.runtime {
  requires transitive org.anam.annotations;
  requires org.bytedeco.hdf5;
  requires org.bytedeco.javacpp;

  exports org.anam.array;
  exports org.anam.codec;
  exports org.anam.collection;
  exports org.anam.error;
  exports org.anam.hdf5;
  exports org.anam.inspect;
  exports org.anam.mapping.error;
  exports org.anam.registry;
  exports org.anam.storage.error;

  uses org.anam.codec.CodecModule;
  uses org.anam.error.ErrorCodeProvider;
  uses org.anam.registry.BuiltInModule;

  provides org.anam.error.ErrorCodeProvider with
      org.anam.mapping.error.MappingErrorProvider,
      org.anam.storage.error.StorageErrorProvider;
  provides org.anam.registry.BuiltInModule with
      org.anam.collection.StoreModule;
}
