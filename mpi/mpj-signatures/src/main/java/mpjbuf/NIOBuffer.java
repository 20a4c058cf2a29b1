package mpjbuf;

import java.nio.ByteBuffer;

/** Memory that is a byte buffer. */
public class NIOBuffer implements RawBuffer {

  /** Over a buffer of one's own. */
  public NIOBuffer(int capacity, ByteBuffer buffer) {
    throw new UnsupportedOperationException();
  }
}
