package org.anam.message;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/** Sends values to the same place, as two ranks do: nothing is shared but bytes. */
final class Round {

  private Round() {}

  /** Sends a value of any type through segments off the heap. */
  static Object trip(Object value, CodecLookup codecs) {
    return trip(value, Values.ANY, codecs, true);
  }

  static <T> T trip(T value, ValueCodec<T> codec, CodecLookup codecs, boolean direct) {
    MessageEncoder encoder = new MessageEncoder(codecs, direct);
    encoder.encode(value, codec);
    ByteBuffer header = join(encoder.segments());
    List<NdArray> arrays = encoder.arrays();
    Incoming incoming = new MessageDecoder(codecs).open(header);
    return incoming.read(codec, index -> receive(incoming.arrays().get(index), arrays.get(index)));
  }

  /** What a transport does: fills memory of the announced kind. */
  static NdArray receive(ArrayHeader header, NdArray sent) {
    NdArray array = header.allocate();
    ByteBuffer bytes = ByteBuffer.allocate((int) header.bytes());
    ElementBytes.put(sent, bytes, 0);
    ElementBytes.get(bytes, 0, array);
    return array;
  }

  static byte[] bytes(Object value, CodecLookup codecs) {
    MessageEncoder encoder = new MessageEncoder(codecs, false, MessageEncoder.FIRST_SEGMENT);
    encoder.encode(value);
    return join(encoder.segments()).array();
  }

  static ByteBuffer join(List<ByteBuffer> segments) {
    int length = 0;
    for (ByteBuffer segment : segments) {
      length += segment.limit();
    }
    ByteBuffer joined = ByteBuffer.allocate(length);
    for (ByteBuffer segment : segments) {
      joined.put(segment.duplicate());
    }
    return joined.flip();
  }

  /** The same bytes in pieces of that length. */
  static List<ByteBuffer> cut(byte[] bytes, int length) {
    List<ByteBuffer> pieces = new ArrayList<>();
    for (int at = 0; at < bytes.length; at += length) {
      pieces.add(ByteBuffer.wrap(bytes, at, Math.min(length, bytes.length - at)));
    }
    return pieces;
  }

  /** An array of that size with a different value in each element. */
  static NdArray counting(boolean direct, long... shape) {
    NdArray array =
        direct
            ? NdArray.allocateDirect(ElementType.FLOAT64, shape)
            : NdArray.zeros(ElementType.FLOAT64, shape);
    long[] index = new long[shape.length];
    for (int i = 0; i < array.size(); i++) {
      int rest = i;
      for (int axis = shape.length - 1; axis >= 0; axis--) {
        index[axis] = rest % shape[axis];
        rest /= (int) shape[axis];
      }
      array.setDouble(i * 0.5, index);
    }
    return array;
  }
}
