/** The storage engine in Java alone. */
module org.anam.storage.direct {
  requires org.anam.storage;

  provides org.anam.storage.StorageProvider with
      org.anam.storage.direct.DirectProvider;
}
