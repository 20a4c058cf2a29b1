package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mapping.error.MappingError;
import org.anam.storage.ByteRanges;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Loads from bytes that are in no file. */
@Tag("engines") // The engine on the library takes files alone.
class LoadedRangesTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final LoadOptions LOAD = TestTypes.LOAD;
  private static final Person ANNA = new Person("Anna", 45);
  private static final byte[] BYTES = Hdf5.toBytes(ANNA, SAVE);

  private static AnamException failure(ByteRanges ranges) {
    return assertThrows(AnamException.class, () -> Hdf5.load(ranges, Person.class, LOAD));
  }

  @Test
  void everyWayOfLoadingGivesTheObject() {
    ByteRanges bytes = ByteRanges.of(BYTES);

    assertThat(Hdf5.load(bytes, Person.class, LOAD)).isEqualTo(ANNA);
    assertThat(Hdf5.load(bytes, "person", Person.class, LOAD)).isEqualTo(ANNA);
    assertThat(Hdf5.load(bytes, "person", LOAD)).isEqualTo(ANNA);
    assertThat(Hdf5.load(bytes, LOAD)).isEqualTo(ANNA);
    assertThat(Hdf5.load(bytes, Person.CODEC)).isEqualTo(ANNA);
    assertThat(Hdf5.load(bytes, Record.class, LOAD)).isEqualTo(ANNA);
    try (Hdf5File file = Hdf5File.open(bytes, LOAD)) {
      assertThat(file.path()).isNull();
      assertThat(file.groups()).containsExactly("person");
      assertThat(file.className("person")).isEqualTo("golden_classes.Person");
      assertThat(file.load(Person.class)).isEqualTo(ANNA);
      assertThat(file.load("person", Person.class)).isEqualTo(ANNA);
      assertThat(file.load("person")).isEqualTo(ANNA);
    }
  }

  @Test
  void buffersAreReadFromTheirPositionToTheirLimit() {
    for (boolean direct : new boolean[] {false, true}) {
      ByteBuffer buffer =
          direct
              ? ByteBuffer.allocateDirect(BYTES.length + 20)
              : ByteBuffer.allocate(BYTES.length + 20);
      buffer.position(7).put(BYTES).flip().position(7);

      assertThat(Hdf5.load(ByteRanges.of(buffer), Person.class, LOAD)).isEqualTo(ANNA);
      assertThat(Hdf5.load(ByteRanges.of(buffer.asReadOnlyBuffer()), Person.class, LOAD))
          .isEqualTo(ANNA);
      assertThat(buffer.position()).isEqualTo(7);
      assertThat(buffer.limit()).isEqualTo(BYTES.length + 7);
    }
  }

  @Test
  void onlyWhatIsNeededIsRead() {
    Map<String, Object> groups = new LinkedHashMap<>();
    groups.put("large", new Bag(NdArray.of(new double[2_000_000], 2_000_000)));
    groups.put("person", ANNA);
    CountedRanges ranges = new CountedRanges(Hdf5.toBytes(groups, SAVE.sealed()));

    assertThat(Hdf5.load(ranges, Person.class, LOAD)).isEqualTo(ANNA);

    assertThat(ranges.asked.get()).isLessThan(400_000);
  }

  @Test
  void aSealIsVerifiedInMemoryAndElsewhereWhenItIsRequired() {
    byte[] sealed = Hdf5.toBytes(ANNA, SAVE.sealed());
    byte[] broken = sealed.clone();
    broken[broken.length - 600] ^= 1;

    assertThat(Hdf5.load(ByteRanges.of(sealed), Person.class, LOAD.requireSeal())).isEqualTo(ANNA);
    assertThat(Hdf5.load(new CountedRanges(sealed), Person.class, LOAD.requireSeal()))
        .isEqualTo(ANNA);
    assertThat(failure(ByteRanges.of(broken)).code()).isEqualTo(MappingError.SEAL_BROKEN);
    AnamException distant =
        assertThrows(
            AnamException.class,
            () -> Hdf5.load(new CountedRanges(broken), Person.class, LOAD.requireSeal()));
    assertThat(distant.code()).isEqualTo(MappingError.SEAL_BROKEN);
    assertThat(distant.source()).contains("the archive");
    AnamException missing =
        assertThrows(
            AnamException.class,
            () -> Hdf5.load(ByteRanges.of(BYTES), Person.class, LOAD.requireSeal()));
    assertThat(missing.code()).isEqualTo(MappingError.SEAL_MISSING);
  }

  @Test
  void errorsNameTheSourceInPlaceOfAFile() {
    AnamException text = failure(ByteRanges.of("Anna is 45".getBytes(StandardCharsets.UTF_8)));
    assertThat(text.code()).isEqualTo(StorageError.NOT_HDF5);
    assertThat(text).hasMessageContaining(" [bytes]. ");
    assertThat(failure(ByteRanges.of(new byte[0])).code()).isEqualTo(StorageError.NOT_HDF5);

    byte[] bag = Hdf5.toBytes("person", new Bag(1), SAVE);
    AnamException other = failure(new CountedRanges(bag));
    assertThat(other.code()).isEqualTo(CoreError.WRONG_CLASS);
    assertThat(other.source()).contains("the archive");
    assertThat(other.file()).isEmpty();
    assertThat(other)
        .hasMessageContaining("[the archive, path /person")
        .hasMessageContaining("default group");

    Hdf5File left;
    try (Hdf5File file = Hdf5File.open(new CountedRanges(BYTES), LOAD)) {
      AnamException absent = assertThrows(AnamException.class, () -> file.load("persons"));
      assertThat(absent.code()).isEqualTo(MappingError.NO_SUCH_GROUP);
      assertThat(absent)
          .hasMessageContaining("[the archive, path /]")
          .hasMessageContaining("Did you mean person?");
      AnamException mode = assertThrows(AnamException.class, () -> file.save(ANNA));
      assertThat(mode.code()).isEqualTo(MappingError.WRONG_MODE);
      assertThat(mode).hasMessageContaining("[the archive]");
      left = file;
    }
    AnamException closed = assertThrows(AnamException.class, () -> left.load("person"));
    assertThat(closed.code()).isEqualTo(StorageError.CLOSED);
    assertThat(closed).hasMessageContaining("[the archive]");
  }

  @Test
  void whatRangesDoNotGiveIsAnErrorWithTheRange() {
    assertFails(
        (position, target) -> {
          throw new IOException("the tape is torn");
        },
        "Bytes 0 to ",
        "the tape is torn");
    assertFails(
        (position, target) -> {
          throw new IllegalStateException("no tape");
        },
        "Bytes 0 to ",
        "IllegalStateException: no tape");
    assertFails((position, target) -> target.put((byte) 1), "were asked for", "1 came");
    assertFails((position, target) -> target.limit(target.position()), "were asked for", "0 came");
  }

  @FunctionalInterface
  private interface Reader {
    void read(long position, ByteBuffer target) throws IOException;
  }

  private static void assertFails(Reader reader, String... texts) {
    AnamException error =
        failure(
            new CountedRanges(BYTES) {
              @Override
              public void read(long position, ByteBuffer target) throws IOException {
                reader.read(position, target);
              }
            });
    assertThat(error.code()).isEqualTo(StorageError.SOURCE_FAILED);
    assertThat(error).hasMessageContainingAll(texts);
    assertThat(error).hasMessageContaining("[the archive");
  }

  @Test
  void aFailureInTheMiddleNamesThePlaceAndTheNextLoadGoesOn() {
    byte[] bytes =
        Hdf5.toBytes(
            "b", new Bag(List.of("first", NdArray.of(new double[100_000], 100_000))), SAVE);
    boolean[] broken = {true};
    CountedRanges ranges =
        new CountedRanges(bytes) {
          @Override
          public void read(long position, ByteBuffer target) throws IOException {
            if (broken[0] && target.remaining() == 1 << 18) {
              throw new IOException("cut");
            }
            super.read(position, target);
          }
        };
    try (Hdf5File file = Hdf5File.open(ranges, LOAD)) {
      AnamException error = assertThrows(AnamException.class, () -> file.load("b"));
      assertThat(error.code()).isEqualTo(StorageError.SOURCE_FAILED);
      assertThat(error.hdf5Path()).contains("/b/v/LIST_item1");
      broken[0] = false;
      assertThat(file.load("b", Bag.class).v()).isInstanceOf(List.class);
    }
  }

  @Test
  void whatRangesThrowOfAnamsOwnGoesThrough() {
    AnamException error =
        failure(
            new CountedRanges(BYTES) {
              @Override
              public void read(long position, ByteBuffer target) {
                throw AnamException.of(StorageError.SOURCE_CHANGED, "It has changed").build();
              }
            });
    assertThat(error.code()).isEqualTo(StorageError.SOURCE_CHANGED);
    assertThat(error).hasMessageContaining("It has changed [the archive");
  }

  @Test
  void lengthsThatAreNoneAreErrors() {
    AnamException negative =
        failure(
            new CountedRanges(BYTES) {
              @Override
              public long length() {
                return -1;
              }
            });
    assertThat(negative.code()).isEqualTo(StorageError.SOURCE_FAILED);
    AnamException thrown =
        failure(
            new CountedRanges(BYTES) {
              @Override
              public long length() {
                throw new IllegalStateException("unknown");
              }
            });
    assertThat(thrown.code()).isEqualTo(StorageError.SOURCE_FAILED);
    assertThat(thrown).hasMessageContaining("unknown");
  }

  @Test
  void manyThreadsLoadFromTheSameBytes() {
    ByteRanges bytes = ByteRanges.of(BYTES);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> Hdf5.load(bytes, Person.class, LOAD))
                .distinct())
        .containsExactly(ANNA);
  }
}
