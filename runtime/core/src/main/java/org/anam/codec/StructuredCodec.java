package org.anam.codec;

import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;

/** {@link StructuredArray}. */
final class StructuredCodec extends ArrayCodec<StructuredArray> {

  private final ArrayLayout layout;

  StructuredCodec(ArrayLayout layout) {
    this.layout = layout;
  }

  @Override
  public ArrayCodec<StructuredArray> stored(ArrayLayout other) {
    return new StructuredCodec(other);
  }

  @Override
  public ArrayCodec<StructuredArray> unsigned() {
    throw new IllegalStateException("A structured array has its element types itself");
  }

  @Override
  public void write(StructuredArray value, ValueWriter out) {
    out.putStructured(value, layout);
  }

  @Override
  public StructuredArray read(ValueReader in) {
    return in.getStructured();
  }
}
