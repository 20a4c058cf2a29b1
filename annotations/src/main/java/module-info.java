/** The annotations that map Java types to HDF5 files and MPI messages. */
module org.anam.annotations {
  exports org.anam;
}
