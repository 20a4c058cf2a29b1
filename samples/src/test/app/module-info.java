/** The reader's program of docs/guide.md, docs/mpi.md and docs/mpj.md. */
module lab {
  requires org.anam.mpi;
  requires org.anam.runtime;

  provides org.anam.codec.CodecModule with
      lab.AnamRegistry;
}
