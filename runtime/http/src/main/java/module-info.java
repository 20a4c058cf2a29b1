/** HDF5 files on HTTP servers, read by ranges. */
module org.anam.http {
  requires transitive java.net.http;
  requires transitive org.anam.storage;

  exports org.anam.http;
}
