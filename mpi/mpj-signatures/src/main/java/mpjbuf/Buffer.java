package mpjbuf;

/** A message on its way. */
public class Buffer {

  /** Over memory of one's own. */
  public Buffer(RawBuffer memory, int offset, int capacity) {
    throw new UnsupportedOperationException();
  }

  /** The number of bytes in it. */
  public int getSize() {
    throw new UnsupportedOperationException();
  }

  /** Says how many bytes are in it. */
  public void setSize(int size) {
    throw new UnsupportedOperationException();
  }

  /** Makes it ready to be sent or read. */
  public void commit() throws BufferException {
    throw new UnsupportedOperationException();
  }
}
