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
  exports org.anam.registry;

  uses org.anam.codec.CodecModule;
  uses org.anam.registry.BuiltInModule;

  provides org.anam.registry.BuiltInModule with
      org.anam.collection.StoreModule;
}
