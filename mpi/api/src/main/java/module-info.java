/** Objects, arrays and lists between the ranks of a job. */
module org.anam.mpi {
  requires transitive org.anam.core;

  exports org.anam.message;
  exports org.anam.mpi;
  exports org.anam.mpi.error;
  exports org.anam.mpi.transport;

  uses org.anam.mpi.transport.TransportProvider;

  provides org.anam.error.ErrorCodeProvider with
      org.anam.mpi.error.MpiErrorProvider;
}
