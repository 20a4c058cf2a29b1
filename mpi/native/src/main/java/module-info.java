/** The native transport: MPI libraries called by foreign functions. Needs Java 22 to run. */
module org.anam.mpi.nativempi {
  requires org.anam.mpi;

  provides org.anam.mpi.transport.TransportProvider with
      org.anam.mpi.nativempi.NativeTransportProvider;
}
