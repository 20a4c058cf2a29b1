/** Writes the codecs of annotated types when they are compiled. */
module org.anam.processor {
  requires transitive java.compiler;
  requires static jdk.compiler; // not there with other compilers than javac
  requires org.anam.annotations;

  exports org.anam.processor.diagnostic;

  provides javax.annotation.processing.Processor with
      org.anam.processor.CodecProcessor,
      org.anam.processor.RegistryProcessor;
}
