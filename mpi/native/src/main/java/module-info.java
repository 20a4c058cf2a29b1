/** The native transport: MPI libraries called by foreign functions. Needs Java 22 to run. */
module org.anam.mpi.nativempi {
  requires transitive org.anam.mpi;

  exports org.anam.mpi.nativempi.error;

  provides org.anam.error.ErrorCodeProvider with
      org.anam.mpi.nativempi.error.NativeMpiErrorProvider;
  provides org.anam.mpi.transport.TransportProvider with
      org.anam.mpi.nativempi.NativeTransportProvider;
}
