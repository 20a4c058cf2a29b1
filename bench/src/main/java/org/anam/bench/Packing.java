package org.anam.bench;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.unsafe.UnsafeInput;
import com.esotericsoftware.kryo.unsafe.UnsafeOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;
import org.anam.registry.Registry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it takes to turn an object of a hundred primitives into bytes and back: a whole message of
 * Anam, with header and schema check, beside Kryo at its fastest (registered class, no references,
 * unsafe buffers) and Java serialization. Buffers are reused where the library can.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class Packing {

  private final Wide wide = Wide.random(new SplittableRandom(1));

  private final MessageEncoder direct = new MessageEncoder(Registry.of(WideAnam.INSTANCE), true);
  private final MessageEncoder heap = new MessageEncoder(Registry.of(WideAnam.INSTANCE), false);
  private final MessageDecoder decoder = new MessageDecoder(Registry.of(WideAnam.INSTANCE));
  private ByteBuffer packedDirect;
  private ByteBuffer packedHeap;

  private final Kryo kryo = new Kryo();
  private final UnsafeOutput output = new UnsafeOutput(1 << 16);
  private byte[] packedByKryo;
  private byte[] serialized;

  /** Packs once with each library, for those who unpack. */
  @Setup
  public void prepare() throws IOException {
    kryo.setReferences(false);
    kryo.register(Wide.class);
    packedDirect = copy(packDirect(), true);
    packedHeap = copy(packHeap(), false);
    packByKryo();
    packedByKryo = output.toBytes();
    serialized = serialize();
  }

  private static ByteBuffer copy(ByteBuffer bytes, boolean direct) {
    ByteBuffer copy =
        direct
            ? ByteBuffer.allocateDirect(bytes.remaining())
            : ByteBuffer.allocate(bytes.remaining());
    return copy.put(bytes.duplicate()).flip();
  }

  /** A message off the heap, as native transports send it. */
  @Benchmark
  public ByteBuffer packDirect() {
    direct.encode(wide);
    return direct.segments().get(0);
  }

  /** A message on the heap, as MPJ Express sends it. */
  @Benchmark
  public ByteBuffer packHeap() {
    heap.encode(wide);
    return heap.segments().get(0);
  }

  /** An object from a message off the heap. */
  @Benchmark
  public Object unpackDirect() {
    return decoder.open(packedDirect).read();
  }

  /** An object from a message on the heap. */
  @Benchmark
  public Object unpackHeap() {
    return decoder.open(packedHeap).read();
  }

  /** Kryo's bytes. */
  @Benchmark
  public int packByKryo() {
    output.reset();
    kryo.writeClassAndObject(output, wide);
    return output.position();
  }

  /** An object from Kryo's bytes. */
  @Benchmark
  public Object unpackByKryo() {
    return kryo.readClassAndObject(new UnsafeInput(packedByKryo));
  }

  /** Java's bytes. */
  @Benchmark
  public byte[] serialize() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 12);
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(wide);
    }
    return bytes.toByteArray();
  }

  /** An object from Java's bytes. */
  @Benchmark
  public Object deserialize() throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(serialized))) {
      return in.readObject();
    }
  }
}
