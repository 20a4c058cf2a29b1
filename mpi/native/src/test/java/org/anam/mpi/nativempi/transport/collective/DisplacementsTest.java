package org.anam.mpi.nativempi.transport.collective;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/** Counts and places of parts, those left out included. */
final class DisplacementsTest {

  private static final long[] LENGTHS = {3, 0, 10, 4};

  @Test
  void longPartsAndOneRankAreLeftOut() {
    Displacements parts = Displacements.upTo(rank -> 5, LENGTHS, 3);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(parts.counts(arena).toArray(JAVA_INT)).containsExactly(3, 0, 0, 0);
      assertThat(parts.placesInAll(arena).toArray(JAVA_INT)).containsExactly(0, 3, 3, 13);
    }
    assertThat(parts.total()).isEqualTo(3);
    assertThat(parts.all()).isEqualTo(17);
    assertThat(parts.start(3)).isEqualTo(13);
  }

  @Test
  void eachRankHasALimitOfItsOwn() {
    Displacements parts = Displacements.upTo(rank -> rank == 2 ? 10 : 2, LENGTHS, 1);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(parts.counts(arena).toArray(JAVA_INT)).containsExactly(0, 0, 10, 0);
    }
    assertThat(parts.length(2)).isEqualTo(10);
  }

  @Test
  void slicesEndWhereTheirPartsEnd() {
    Displacements parts = Displacements.slices(LENGTHS, 3, 4);
    try (Arena arena = Arena.ofConfined()) {
      assertThat(parts.counts(arena).toArray(JAVA_INT)).containsExactly(0, 0, 4, 1);
      assertThat(parts.placesInAll(arena).toArray(JAVA_INT)).containsExactly(3, 3, 6, 16);
      assertThat(parts.placesSideBySide(arena).toArray(JAVA_INT)).containsExactly(0, 0, 0, 4);
    }
    assertThat(parts.total()).isEqualTo(5);
  }

  @Test
  void whatIsPackedIsUnpackedWhereItWas() {
    byte[] all = new byte[17];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) (i + 1);
    }
    Displacements parts = Displacements.slices(LENGTHS, 3, 4);
    byte[] packed = new byte[5];
    parts.pack(MemorySegment.ofArray(all), MemorySegment.ofArray(packed));
    assertThat(packed).containsExactly(7, 8, 9, 10, 17);
    byte[] back = new byte[17];
    parts.unpack(MemorySegment.ofArray(packed), MemorySegment.ofArray(back));
    assertThat(back).containsExactly(0, 0, 0, 0, 0, 0, 7, 8, 9, 10, 0, 0, 0, 0, 0, 0, 17);
  }

  @Test
  void placesBeyondAnIntAreSeen() {
    long[] fitting = {Integer.MAX_VALUE - 1L, 1};
    long[] tooLong = {Integer.MAX_VALUE - 1L, 2};
    assertThat(Displacements.slices(fitting, 0, 10).fitInPlace()).isTrue();
    assertThat(Displacements.slices(tooLong, 0, 10).fitInPlace()).isFalse();
    assertThat(Displacements.slices(tooLong, 0, 10).start(1)).isEqualTo(Integer.MAX_VALUE - 1L);
  }
}
