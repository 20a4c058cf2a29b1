package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.bytes.ByteTarget;
import org.junit.jupiter.api.Test;

/** A disk that is full at whatever write ends a save with ANAM164, and what was written is gone. */
class FullDiskTest {

  private static final Path PATH = Path.of("full.h5");

  /** Keeps bytes in memory, and fails from some write or reading on. */
  private static final class Disk implements ByteTarget {
    private final int most;
    private byte[] bytes = new byte[0];
    private int calls;
    private boolean closed;

    Disk(int most) {
      this.most = most;
    }

    private void call() throws IOException {
      if (++calls > most) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void write(long position, byte[] source, int from, int count) throws IOException {
      call();
      int end = Math.toIntExact(position + count);
      bytes = end > bytes.length ? Arrays.copyOf(bytes, end) : bytes;
      System.arraycopy(source, from, bytes, (int) position, count);
    }

    @Override
    public void read(long position, byte[] target, int from, int count) throws IOException {
      call();
      System.arraycopy(bytes, (int) position, target, from, count);
    }

    @Override
    public void discard() {
      bytes = new byte[0];
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static void write(StorageGroup root) {
    for (int i = 0; i < 200; i++) {
      try (StorageGroup group = root.createGroup("group " + i)) {
        group.writeText("class", "x.Thing".repeat(i * 10), TextForm.UTF8);
        group.writeDataset("array", NdArray.of(new double[2000]), ArrayLayout.DATASET);
        group.writeArrayAttribute("long", NdArray.of(new long[i * 60]));
      }
    }
    root.writeDataset("large", NdArray.of(new double[300_000]), ArrayLayout.DATASET);
    try (StorageGroup group = root.createGroup("attributes")) {
      for (int i = 0; i < 20_000; i++) {
        group.writeInteger("a" + i, ElementType.INT32, i);
      }
      group.writeInteger("LIST_item30195", ElementType.INT32, 1);
      group.writeInteger("LIST_item33612", ElementType.INT32, 1);
    }
  }

  private static AnamException save(Disk disk) {
    AnamException first = null;
    CreatedFile file = new CreatedFile(PATH, disk, 0);
    try (StorageGroup root = file.root()) {
      write(root);
    } catch (AnamException e) {
      first = e;
    }
    try {
      file.close();
    } catch (AnamException e) {
      assertThat(e.code().id()).isEqualTo("ANAM164");
      first = first == null ? e : first;
    }
    return first;
  }

  @Test
  void atEachWrite() {
    Disk whole = new Disk(Integer.MAX_VALUE);
    assertThat(save(whole)).isNull();
    assertThat(whole.bytes).isNotEmpty();
    assertThat(whole.calls).isGreaterThan(20);
    for (int most = 0; most < whole.calls; most++) {
      Disk disk = new Disk(most);
      AnamException failure = save(disk);
      assertThat(failure).as("write " + most).isNotNull();
      assertThat(failure.code().id()).isEqualTo("ANAM164");
      assertThat(failure.file()).contains(PATH);
      assertThat(failure.getMessage()).contains("No space left on device");
      assertThat(disk.bytes).as("write " + most).isEmpty();
      assertThat(disk.closed).isTrue();
    }
  }
}
