package org.anam.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anam.array.NdArray;
import org.anam.message.Incoming;
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
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What messages add to the time that a message-passing system takes for their bytes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmallMessages {

  private static final int MANY = 100_000;

  private final Registry registry = Registry.of(ReadingAnam.INSTANCE);
  private final MessageEncoder encoder = new MessageEncoder(registry, true);
  private final MessageEncoder near =
      new MessageEncoder(registry, true, MessageEncoder.FIRST_SEGMENT);
  private final MessageDecoder decoder = new MessageDecoder(registry);
  private final Reading reading = new Reading(1, 2, 3, 4, true);
  private final List<Reading> readings = readings();
  private final NdArray kilobytes4 = NdArray.of(new double[512]);
  private final NdArray kilobytes16 = NdArray.of(new double[2048]);
  private final NdArray kilobytes32 = NdArray.of(new double[4096]);

  private static List<Reading> readings() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      readings.add(new Reading(i, i, i, i, true));
    }
    return readings;
  }

  /** A small record into bytes and back. */
  @Benchmark
  public Object record() {
    encoder.encode(reading);
    return decoder.open(encoder.segments().get(0)).read();
  }

  /** A small record into bytes. */
  @Benchmark
  public Object encodeRecord() {
    encoder.encode(reading);
    return encoder.segments();
  }

  /** A list of 100,000 small records into bytes and back. */
  @Benchmark
  public Object records() {
    encoder.encode(readings);
    return decoder.open(encoder.segments()).read();
  }

  /** An array of 4 KiB into the header and out of it: what sending it beside saves. */
  @Benchmark
  public Object near4() {
    return copied(kilobytes4);
  }

  /** The same of 16 KiB. */
  @Benchmark
  public Object near16() {
    return copied(kilobytes16);
  }

  /** The same of 32 KiB. */
  @Benchmark
  public Object near32() {
    return copied(kilobytes32);
  }

  /** The same of 32 KiB beside the header: what remains. */
  @Benchmark
  public Object far32() {
    encoder.encode(kilobytes32);
    Incoming incoming = decoder.open(encoder.segments());
    return incoming.read(List.of(incoming.arrays().get(0).allocate()));
  }

  private Object copied(NdArray array) {
    near.encode(array);
    return decoder.open(near.segments()).read();
  }
}
