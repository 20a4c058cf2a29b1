package org.anam.storage.direct.create;

/** Elements that are bytes already. */
final class RawData implements Data {

  private final byte[] elements;
  private final int count;
  private final int elementBytes;

  RawData(byte[] elements, int count, int elementBytes) {
    this.elements = elements;
    this.count = count;
    this.elementBytes = elementBytes;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public int elementBytes() {
    return elementBytes;
  }

  @Override
  public void copy(int from, int number, byte[] target, int at) {
    System.arraycopy(elements, from * elementBytes, target, at, number * elementBytes);
  }
}
