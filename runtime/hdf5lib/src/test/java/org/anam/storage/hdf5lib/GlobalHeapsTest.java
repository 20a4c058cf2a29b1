package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Damage in global heaps is found before the native library meets it. */
class GlobalHeapsTest {

  @TempDir Path folder;

  private byte[] sound;
  private int heap;

  @BeforeEach
  void save() throws IOException {
    Path file = folder.resolve("sound.h5");
    EngineTurn turn = Hdf5libStorage.instance().turn();
    try (StorageFile made = Hdf5libStorage.instance().create(file, 0);
        StorageGroup root = made.root()) {
      for (int i = 0; i < 300; i++) {
        root.writeText("text" + i, "x".repeat(i), TextForm.UTF8);
      }
      root.writeText("long", "y".repeat(60_000), TextForm.UTF8);
    } finally {
      turn.close();
    }
    sound = Files.readAllBytes(file);
    heap = new String(sound, StandardCharsets.ISO_8859_1).indexOf("GCOL");
    assertThat(heap).isPositive();
  }

  @Test
  void aSoundFileHasNoProblem() throws IOException {
    assertThat(problem(sound)).isNull();
  }

  @Test
  void aFreeObjectOfSizeZeroWouldLoopForEver() throws IOException {
    byte[] bytes = sound.clone();
    Arrays.fill(bytes, heap + 16, heap + 32, (byte) 0);
    assertThat(problem(bytes)).contains("byte " + heap).contains("free space claims 0 bytes");
  }

  /** The library reads a heap whatever its reserved bytes are, and loops in this one for ever. */
  @Test
  void reservedBytesDoNotHideAHeap() throws IOException {
    byte[] bytes = sound.clone();
    bytes[heap + 7] = 2;
    assertThat(problem(bytes)).isNull();
    Arrays.fill(bytes, heap + 16, heap + 32, (byte) 0);
    assertThat(problem(bytes)).contains("byte " + heap).contains("free space claims 0 bytes");
  }

  @Test
  void sizesThatDoNotFitAreFound() throws IOException {
    assertThat(problem(with(heap + 24, 1L << 40))).contains("object");
    assertThat(problem(with(heap + 24, -1))).contains("object");
    assertThat(problem(with(heap + 24, 4096))).contains("object");
    assertThat(problem(with(heap + 8, 1L << 40))).contains("it claims");
    assertThat(problem(with(heap + 8, 64))).contains("it claims");
  }

  @Test
  void anObjectThatIsThereTwiceIsFound() throws IOException {
    byte[] bytes = sound.clone();
    long first = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(heap + 24);
    int second = heap + 32 + (int) ((first + 7) / 8 * 8);
    bytes[second] = bytes[heap + 16];
    bytes[second + 1] = bytes[heap + 17];
    assertThat(problem(bytes)).contains("twice");
  }

  @Test
  void theSignatureAloneMeansNothing() throws IOException {
    byte[] bytes = new byte[1_000_000];
    byte[] text = "GCOL GCOLGCOL\2".getBytes(StandardCharsets.ISO_8859_1);
    for (int at = 0; at + text.length < bytes.length; at += 1237) {
      System.arraycopy(text, 0, bytes, at, text.length);
    }
    bytes[bytes.length - 8] = 'G';
    assertThat(problem(bytes)).isNull();
  }

  @Test
  void heapsAreFoundWhereverTheyLie() throws IOException {
    byte[] collection = Arrays.copyOfRange(sound, heap, heap + 4096);
    Arrays.fill(collection, 16, 32, (byte) 0);
    for (int at : new int[] {0, 1, 4095, (1 << 18) - 5, (1 << 18) - 1, 1 << 18, 600_001}) {
      byte[] bytes = new byte[700_000];
      System.arraycopy(collection, 0, bytes, at, collection.length);
      assertThat(problem(bytes)).as("at " + at).contains("byte " + at + " is damaged");
    }
  }

  private byte[] with(int at, long number) {
    byte[] bytes = sound.clone();
    ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(at, number);
    return bytes;
  }

  private String problem(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("probe.h5"), bytes);
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "r")) {
      return GlobalHeaps.problem(open);
    }
  }
}
