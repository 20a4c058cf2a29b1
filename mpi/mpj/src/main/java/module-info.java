/** The ranks of a job over MPJ Express, and the launcher that starts them. */
module org.anam.mpi.mpj {
  requires transitive org.anam.mpi;
  // Its jar is no module and comes from the system: --add-modules mpj, where a module path is used.
  requires static mpj;

  exports org.anam.mpi.mpj;
  exports org.anam.mpi.mpj.error;

  provides org.anam.error.ErrorCodeProvider with
      org.anam.mpi.mpj.error.MpjErrorProvider;
  provides org.anam.mpi.transport.TransportProvider with
      org.anam.mpi.mpj.MpjProvider;
}
