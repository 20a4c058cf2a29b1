/** Describes, converts and checks HDF5 files without the classes of what they hold. */
module org.anam.inspect {
  requires transitive org.anam.runtime;
  requires org.anam.storage;

  exports org.anam.inspect;
}
