package org.anam.codec;

import org.anam.array.NdArray;
import org.anam.layout.ArrayLayout;

/** {@link NdArray}, of any element type and shape. */
final class AnyArrayCodec extends ArrayCodec<NdArray> {

  private final ArrayLayout layout;

  AnyArrayCodec(ArrayLayout layout) {
    this.layout = layout;
  }

  @Override
  public ArrayCodec<NdArray> stored(ArrayLayout other) {
    return new AnyArrayCodec(other);
  }

  @Override
  public ArrayCodec<NdArray> unsigned() {
    throw new IllegalStateException("An NdArray has its element type itself");
  }

  @Override
  public void write(NdArray value, ValueWriter out) {
    out.putArray(value, layout);
  }

  @Override
  public NdArray read(ValueReader in) {
    return in.getArray();
  }
}
