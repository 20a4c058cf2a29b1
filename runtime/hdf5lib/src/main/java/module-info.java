/** The storage engine that calls the HDF5 library in C. */
module org.anam.storage.hdf5lib {
  requires org.anam.storage;
  requires org.bytedeco.hdf5;
  requires org.bytedeco.javacpp;

  provides org.anam.storage.StorageProvider with
      org.anam.storage.hdf5lib.Hdf5libProvider;
}
