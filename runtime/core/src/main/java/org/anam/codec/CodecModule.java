package org.anam.codec;

import java.util.List;

/**
 * The codecs of one compilation: implemented by the generated registry class and found through
 * {@link java.util.ServiceLoader}.
 */
public interface CodecModule {

  /** The codecs, sorted by the qualified names of their types. */
  List<Codec<?>> codecs();
}
