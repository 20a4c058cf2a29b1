/** Named, and without java.compiler. */
module lab {
  requires org.anam.runtime;

  provides org.anam.codec.CodecModule with
      lab.AnamRegistry; // the compiler writes it
}
