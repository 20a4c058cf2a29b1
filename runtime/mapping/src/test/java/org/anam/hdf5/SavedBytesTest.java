package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mapping.error.MappingError;
import org.anam.storage.ByteRanges;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What is saved to memory and streams is a file, whole or nothing. */
@Tag("engines") // The engine on the library takes files alone.
class SavedBytesTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final LoadOptions LOAD = TestTypes.LOAD;
  private static final Person ANNA = new Person("Anna", 45);

  @TempDir Path folder;

  /** Takes some bytes and then fails, and tells whether it was flushed or closed. */
  private static final class Narrow extends OutputStream {

    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int room;
    private boolean flushed;
    private boolean closed;

    Narrow(int room) {
      this.room = room;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      int some = Math.min(count, room - taken.size());
      taken.write(bytes, from, some);
      if (some < count) {
        throw new IOException("no room");
      }
    }

    @Override
    public void flush() {
      flushed = true;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void everyWayOfSavingGivesTheSameBytes() {
    byte[] bytes = Hdf5.toBytes(ANNA, SAVE);

    assertThat(Hdf5.toBytes("person", ANNA, SAVE)).isEqualTo(bytes);
    assertThat(Hdf5.toBytes(Map.of("person", ANNA), SAVE)).isEqualTo(bytes);
    assertThat(Hdf5.toBytes(ANNA, Person.CODEC)).isEqualTo(bytes);
    List<Narrow> streams = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      streams.add(new Narrow(1 << 20));
    }
    Hdf5.save(streams.get(0), ANNA, SAVE);
    Hdf5.save(streams.get(1), "person", ANNA, SAVE);
    Hdf5.save(streams.get(2), Map.of("person", ANNA), SAVE);
    Hdf5.save(streams.get(3), ANNA, Person.CODEC);
    for (Narrow stream : streams) {
      assertThat(stream.taken.toByteArray()).isEqualTo(bytes);
      assertThat(stream.flushed).isTrue();
      assertThat(stream.closed).isFalse();
    }
  }

  @Test
  void theBytesAreAFileForTheLibraryToo() throws IOException {
    Bag bag = new Bag(List.of("Zoë", 1.5, ANNA, NdArray.of(new double[50_000], 50, 1000)));
    for (SaveOptions options : List.of(SAVE, SAVE.sealed(), SAVE.chunk(10, 100).deflate(4))) {
      byte[] bytes = Hdf5.toBytes("b", bag, options);
      Path file = folder.resolve("file.h5");
      Files.write(file, bytes);

      assertThat(Hdf5.load(file, "b", LOAD)).isEqualTo(bag);
      assertThat(Hdf5.load(ByteRanges.of(bytes), "b", LOAD)).isEqualTo(bag);
      Hdf5.save(file, "b", bag, options);
      assertThat(Hdf5.load(ByteRanges.of(Files.readAllBytes(file)), "b", LOAD)).isEqualTo(bag);
    }
  }

  @Test
  void anObjectThatCannotBeSavedLeavesTheStreamUntouched() {
    Narrow stream = new Narrow(1 << 20);
    Bag bad = new Bag(new Thread());

    AnamException error =
        assertThrows(AnamException.class, () -> Hdf5.save(stream, "b", bad, SAVE));

    assertThat(stream.taken.size()).isZero();
    assertThat(stream.flushed).isFalse();
    assertThat(error.source()).contains("bytes");
    assertThat(error.file()).isEmpty();
    assertThat(error.member()).contains("Bag.v");
    assertThat(error).hasMessageContaining("[bytes, path /b/v, member Bag.v]");
  }

  @Test
  void aStreamThatFailsHasABeginningThatNoLoadTakes() throws IOException {
    Bag bag = new Bag(List.of("a text", NdArray.of(new double[100_000], 100_000)));
    for (SaveOptions options : List.of(SAVE, SAVE.sealed())) {
      int length = Hdf5.toBytes("b", bag, options).length;
      for (int room : new int[] {0, 1, 100, 512, 4096, length / 2, length - 512, length - 1}) {
        Narrow stream = new Narrow(room);

        AnamException error =
            assertThrows(AnamException.class, () -> Hdf5.save(stream, "b", bag, options));

        assertThat(error.code()).isEqualTo(StorageError.CANNOT_WRITE);
        assertThat(error).hasMessageContaining(length + " bytes").hasMessageContaining("no room");
        assertThat(error.getCause()).isInstanceOf(IOException.class);
        assertRefused(stream.taken.toByteArray());
      }
    }
  }

  @Test
  void whateverAStreamThrowsIsTold() {
    OutputStream stream =
        new OutputStream() {
          @Override
          public void write(int one) {
            throw new IllegalStateException("no stream");
          }
        };
    AnamException error = assertThrows(AnamException.class, () -> Hdf5.save(stream, ANNA, SAVE));
    assertThat(error.code()).isEqualTo(StorageError.CANNOT_WRITE);
    assertThat(error).hasMessageContaining("no stream").hasMessageContaining("[bytes]");
  }

  private void assertRefused(byte[] half) throws IOException {
    Path file = folder.resolve("half.h5");
    Files.write(file, half);
    AnamException ofFile = assertThrows(AnamException.class, () -> Hdf5.load(file, "b", LOAD));
    AnamException ofBytes =
        assertThrows(AnamException.class, () -> Hdf5.load(ByteRanges.of(half), "b", LOAD));
    assertThat(ofFile.code())
        .isIn(StorageError.NOT_HDF5, StorageError.DAMAGED, MappingError.SEAL_BROKEN);
    assertThat(ofBytes.code()).isIn(StorageError.NOT_HDF5, MappingError.SEAL_BROKEN);
  }

  @Test
  void noBeginningOfTheBytesIsTakenForTheWhole() {
    for (SaveOptions options : List.of(SAVE, SAVE.sealed())) {
      byte[] bytes = Hdf5.toBytes(ANNA, options);
      for (int length = 0; length < bytes.length; length++) {
        ByteRanges half = ByteRanges.of(Arrays.copyOf(bytes, length));
        AnamException error =
            assertThrows(AnamException.class, () -> Hdf5.load(half, Person.class, LOAD));
        assertThat(error.code()).isIn(StorageError.NOT_HDF5, MappingError.SEAL_BROKEN);
      }
    }
  }

  @Test
  void dataThatLookLikeDamageComeBack() {
    byte[] data = new byte[8192];
    byte[] start = {'G', 'C', 'O', 'L', 1, 0, 0, 0, -1, -1, -1, 127};
    System.arraycopy(start, 0, data, 100, start.length);
    Bag bag = new Bag(NdArray.of(data, data.length));

    byte[] plain = Hdf5.toBytes("b", bag, SAVE);
    assertThat(Hdf5.load(ByteRanges.of(plain), "b", LOAD)).isEqualTo(bag);
    byte[] sealed = Hdf5.toBytes("b", bag, SAVE.sealed());
    assertThat(Hdf5.load(ByteRanges.of(sealed), "b", LOAD)).isEqualTo(bag);
  }

  @Test
  void progressNamesNoFile() {
    List<Progress> told = new ArrayList<>();

    byte[] bytes = Hdf5.toBytes(ANNA, SAVE.progress(told::add));
    Hdf5.load(ByteRanges.of(bytes), Person.class, LOAD.progress(told::add));

    assertThat(told).hasSizeGreaterThanOrEqualTo(4).allMatch(progress -> progress.file() == null);
    assertThat(told.get(told.size() - 1).finished()).isTrue();
  }

  @Test
  void argumentsThatAreNullAreSaidSo() {
    for (Executable call :
        List.<Executable>of(
            () -> Hdf5.toBytes((Object) null),
            () -> Hdf5.toBytes("b", (Object) null),
            () -> Hdf5.toBytes((String) null, ANNA),
            () -> Hdf5.toBytes(ANNA, (SaveOptions) null),
            () -> Hdf5.toBytes((Map<String, ?>) null),
            () -> Hdf5.save((OutputStream) null, ANNA, SAVE),
            () -> Hdf5.load((ByteRanges) null, Person.class),
            () -> Hdf5.load(ByteRanges.of(new byte[1]), (Class<?>) null),
            () -> Hdf5File.open((ByteRanges) null),
            () -> ByteRanges.of((byte[]) null),
            () -> ByteRanges.of((ByteBuffer) null))) {
      assertThat(assertThrows(AnamException.class, call).code()).isEqualTo(CoreError.BAD_ARGUMENT);
    }
  }
}
