module lab { // ERROR [ANAM072] The module lab does not provide its registry of codecs. Add to module-info.java: provides org.anam.codec.CodecModule with lab.AnamRegistry;
  requires org.anam.runtime;
}
