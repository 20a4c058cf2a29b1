package org.anam.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;
import org.anam.registry.Registry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Messages in a process that also saves and loads: the same generated code serves both, and what
 * the compiler learned from one must not make the other slow.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class BothCarriers {

  private static final int OBJECTS = 500;
  private static final int ROUNDS = 40;

  /** Whether the process has saved and loaded before, and often. */
  @Param({"false", "true"})
  boolean files;

  /** What is sent: five members, a hundred of them, or ten of many sorts. */
  @Param({"reading", "wide", "trip"})
  String type;

  private final Registry registry =
      Registry.of(ReadingAnam.INSTANCE, WideAnam.INSTANCE, TripAnam.INSTANCE, SampleAnam.INSTANCE);
  private final MessageEncoder encoder = new MessageEncoder(registry, true);
  private final MessageDecoder decoder = new MessageDecoder(registry);
  private Object value;
  private ByteBuffer packed;

  /** Makes the value and, where asked, keeps files busy with its type. */
  @Setup
  public void prepare() throws IOException {
    value =
        switch (type) {
          case "reading" -> new Reading(1, 2, 3, 4, true);
          case "wide" -> Wide.random(new SplittableRandom(1));
          default -> Trip.sample();
        };
    if (files) {
      saveAndLoad();
    }
    ByteBuffer bytes = pack();
    packed = ByteBuffer.allocateDirect(bytes.remaining()).put(bytes.duplicate()).flip();
  }

  private void saveAndLoad() throws IOException {
    Path folder = Files.createTempDirectory("anam-both");
    Path file = folder.resolve("both.hdf5");
    List<Object> many = Collections.nCopies(type.equals("wide") ? OBJECTS / 10 : OBJECTS, value);
    for (int i = 0; i < ROUNDS; i++) {
      Hdf5.save(file, "many", many, SaveOptions.defaults().registry(registry));
      Hdf5.load(file, "many", LoadOptions.defaults().registry(registry));
      for (int n = 0; n < OBJECTS; n++) {
        packed = pack();
        unpack();
      }
    }
    Files.delete(file);
    Files.delete(folder);
  }

  /** The value into a message. */
  @Benchmark
  public ByteBuffer pack() {
    encoder.encode(value);
    return encoder.segments().get(0);
  }

  /** The value out of a message. */
  @Benchmark
  public Object unpack() {
    return decoder.open(packed).read();
  }
}
