package org.anam.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.anam.codec.Codec;
import org.anam.codec.Values;
import org.anam.registry.Registry;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the processor generates. */
final class PackingTest {

  private static final int OBJECTS = 20;

  @ParameterizedTest
  @MethodSource("org.anam.generated.GoldenProgram#names")
  @DisplayName("each golden type gets what it puts, in that order")
  void order(String name) throws Exception {
    GoldenProgram program = GoldenProgram.load(name);
    long seed = System.nanoTime();
    for (Codec<?> codec : program.codecs()) {
      order(codec, program, seed);
    }
  }

  private static <T> void order(Codec<T> codec, GoldenProgram program, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < OBJECTS; i++) {
      Tape packed =
          Tape.of(Invention.of(codec, program.registry(), random), codec, program.registry());
      T copy = packed.play(codec);
      assertThat(codec.descriptor().fingerprint()).isNotZero();
      assertThat(copy).as("seed %d", seed).isInstanceOf(codec.descriptor().type());
      assertThat(Tape.of(copy, codec, program.registry()).entries())
          .as("%s, seed %d", codec.descriptor().name(), seed)
          .isEqualTo(packed.entries())
          .hasSizeGreaterThanOrEqualTo(codec.descriptor().members().size());
    }
  }

  @Test
  @DisplayName("broadcast members follow the stored ones, whatever their place in the source")
  void broadcast() throws Exception {
    GoldenProgram program = GoldenProgram.load("broadcast");
    Codec<Object> codec = program.codec("lab.Grids.Cell");
    Tape tape = Tape.of(full(codec, program.registry()), codec, program.registry());
    assertThat(tape.entries())
        .extracting(Tape.Entry::kind)
        .containsExactly("double", "Object", "String");
    assertThat(codec.descriptor().members()).extracting(m -> m.name()).containsExactly("pack1");
  }

  @Test
  @DisplayName("the after-load method runs when all members are there")
  void afterLoad() throws Exception {
    Codec<Object> codec = GoldenProgram.load("large").codec("lab.Parameters");
    Tape tape = new Tape(Registry.of());
    for (int i = 0; i < 48; i++) {
      tape.putInt(i + 10);
    }
    tape.putString("title");
    tape.putList(List.of("step"), Values.STRING);
    tape.putDouble(-1);
    tape.putExtraData(Map.of("more", 1));
    List<Tape.Entry> copy = Tape.of(tape.play(codec), codec, Registry.of()).entries();
    assertThat(copy.get(50)).isEqualTo(new Tape.Entry("double", 21.0));
    copy.set(50, new Tape.Entry("double", -1.0));
    assertThat(copy).isEqualTo(tape.entries());
  }

  @Test
  @DisplayName("what the object's own code throws comes out as it is, after all was read")
  void refused() throws Exception {
    Codec<Object> codec = GoldenProgram.load("immutable").codec("lab.Range");
    Tape tape = new Tape(Registry.of());
    tape.putInt(2);
    tape.putInt(1);
    tape.putString(null);
    tape.put(null, Values.DOUBLES);
    tape.putExtraData(Map.of());
    assertThatThrownBy(() -> tape.play(codec))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("low above high");
  }

  /** An object with all members there. */
  private static Object full(Codec<Object> codec, Registry registry) {
    Random random = new Random(1);
    while (true) {
      Object made = Invention.of(codec, registry, random);
      if (Tape.of(made, codec, registry).entries().stream()
          .noneMatch(entry -> entry.kind().equals("nothing"))) {
        return made;
      }
    }
  }
}
