package org.anam.storage.direct.read.data;

/** Takes elements as they come. */
@FunctionalInterface
public interface ElementSink {

  /**
   * Takes elements that lie one beside the other.
   *
   * @param bytes the array that they are in, which the caller goes on to use
   * @param offset where they begin
   * @param position the place of the first among all elements, in row-major order
   * @param count how many there are
   */
  void take(byte[] bytes, int offset, int position, int count);
}
