package org.anam.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;
import org.anam.law.Sort.Making;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a save accepts, a load of the same types gives back equal, or the save refuses: random
 * types with random values. {@code -Danam.long=true} tries 100,000 values of 2,000 types, {@code
 * -Danam.seed=...} those of a seed that a failure told.
 */
final class SaveAndLoadLawTest {

  private static final int TYPES_OF_A_PROGRAM = 100;
  private static final int VALUES = 50;
  private static final int PROGRAMS = Boolean.getBoolean("anam.long") ? 20 : 1;

  @TempDir Path folder;

  private int accepted;
  private int refused;
  private int received;

  @Test
  @DisplayName("what a save accepts, a load of the same types gives back equal")
  void law() throws Exception {
    long seed =
        Long.getLong("anam.seed", "true".equals(System.getenv("CI")) ? 1 : System.nanoTime());
    for (int i = 0; i < PROGRAMS; i++) {
      program(seed + i);
    }
    int all = PROGRAMS * TYPES_OF_A_PROGRAM * VALUES;
    assertThat(accepted + refused).isEqualTo(all);
    // A save that refused everything would keep the law.
    assertThat(accepted).as("accepted of %d, seed %d", all, seed).isGreaterThan(all / 3);
    assertThat(received).as("received of %d, seed %d", all, seed).isGreaterThan(all / 3);
  }

  private void program(long seed) throws Exception {
    Random random = new Random(seed);
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("Fixed", Fixed.SOURCE);
    List<RandomType> types = new ArrayList<>();
    for (int i = 0; i < TYPES_OF_A_PROGRAM; i++) {
      RandomType type = RandomType.of("T" + i, random, types);
      types.add(type);
      sources.put(type.name(), type.source());
    }
    Program program = Program.compile(sources);
    for (RandomType type : types) {
      List<Object> values = new ArrayList<>();
      for (int i = 0; i < VALUES; i++) {
        values.add(type.value(new Making(random, program, 0)));
      }
      String where = "seed " + seed + "\n" + type.source();
      files(values, program, where);
      oldFile(values.get(0), program, where);
      messages(values, program, where);
    }
  }

  private void files(List<Object> values, Program program, String where) {
    Path file = folder.resolve("values.h5");
    boolean[] isStored = new boolean[values.size()];
    SaveOptions options = SaveOptions.defaults().registry(program.registry());
    try (Hdf5File created = Hdf5File.create(file, options)) {
      for (int i = 0; i < values.size(); i++) {
        try {
          created.save("v" + i, values.get(i));
          isStored[i] = true;
          accepted++;
        } catch (AnamException e) {
          refused++;
        }
      }
      created.commit();
    }
    LoadOptions load = LoadOptions.defaults().registry(program.registry());
    try (Hdf5File opened = Hdf5File.open(file, load)) {
      for (int i = 0; i < values.size(); i++) {
        if (isStored[i]) {
          Object loaded = load(opened, "v" + i, values.get(i), where);
          assertThat(Equivalence.difference(values.get(i), loaded)).as(where).isNull();
        }
      }
    }
  }

  private static Object load(Hdf5File opened, String group, Object value, String where) {
    try {
      return opened.load(group, value.getClass());
    } catch (AnamException e) {
      throw new AssertionError(where + "\nsaved and not loaded: " + value, e);
    }
  }

  /** A save of its own: accepted and loaded, or refused with the old file whole. */
  private void oldFile(Object value, Program program, String where) throws Exception {
    Path file = folder.resolve("one.h5");
    SaveOptions options = SaveOptions.defaults().registry(program.registry());
    byte[] before = Files.exists(file) ? Files.readAllBytes(file) : null;
    try {
      Hdf5.save(file, value, options);
    } catch (AnamException e) {
      assertThat(Files.exists(file) ? Files.readAllBytes(file) : null).as(where).isEqualTo(before);
      return;
    }
    Object loaded =
        Hdf5.load(
            file, value.getClass(), LoadOptions.defaults().registry(program.registry()).strict());
    assertThat(Equivalence.difference(value, loaded)).as(where).isNull();
  }

  private void messages(List<Object> values, Program program, String where) {
    for (Object value : values) {
      MessageEncoder encoder = new MessageEncoder(program.registry(), false, 1 << 16);
      try {
        encoder.encode(value);
      } catch (AnamException e) {
        continue;
      }
      List<ByteBuffer> header = new ArrayList<>();
      for (ByteBuffer segment : encoder.segments()) {
        ByteBuffer bytes = segment.duplicate().rewind();
        header.add(ByteBuffer.allocate(bytes.remaining()).put(bytes).flip());
      }
      try {
        Incoming incoming = new MessageDecoder(program.registry()).open(header);
        incoming.check(value.getClass());
        Object loaded = incoming.read(List.copyOf(encoder.arrays()));
        assertThat(Equivalence.difference(value, loaded)).as("message, " + where).isNull();
        received++;
      } catch (AnamException e) {
        throw new AssertionError("message, " + where + "\nsent and not received: " + value, e);
      }
    }
  }
}
