/** Values, arrays, codecs, the registry and errors: what files and messages have in common. */
@SuppressWarnings("module") // Those that use it are compiled later.
module org.anam.core {
  requires transitive org.anam.annotations;

  exports org.anam.array;
  exports org.anam.array.flat to
      org.anam.mpi;
  exports org.anam.array.memory to
      org.anam.storage.direct,
      org.anam.storage.hdf5lib,
      org.anam.mpi,
      org.anam.mpi.mpj;
  exports org.anam.codec;
  exports org.anam.collection;
  exports org.anam.error;
  exports org.anam.layout;
  exports org.anam.registry;

  uses org.anam.codec.CodecModule;
  uses org.anam.error.ErrorCodeProvider;
  uses org.anam.registry.BuiltInModule;

  provides org.anam.registry.BuiltInModule with
      org.anam.collection.StoreModule;
}
