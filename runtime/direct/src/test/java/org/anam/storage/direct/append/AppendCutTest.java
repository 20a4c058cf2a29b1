package org.anam.storage.direct.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.anam.error.AnamException;
import org.anam.layout.TextForm;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.Engines;
import org.anam.storage.direct.append.RecordingFile.Write;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An append may end anywhere: behind each of its writes, and within one at each border of 4 KiB.
 * Either engine then finds each object as it was or as it is to be.
 */
class AppendCutTest {

  private static final int PAGE = 4096;

  /** Of the borders within what is behind the old end, to which nothing leads yet. */
  private static final int MOST_BEHIND = Boolean.getBoolean("anam.long") ? Integer.MAX_VALUE : 3;

  @TempDir static Path folder;
  private static List<Path> files;

  @BeforeAll
  static void writeFiles() throws Exception {
    files = OldFiles.write(folder);
  }

  static List<Path> files() {
    return files;
  }

  private static void append(Path file, RecordingFile recording) {
    try (StorageFile open = AppendedFile.open(file, () -> recording);
        StorageGroup root = open.root()) {
      new Additions(8, 8).addTo(root, List.of());
    }
  }

  /** Loads look for heaps of texts wherever they are, also behind the end: each must be whole. */
  @ParameterizedTest
  @MethodSource("files")
  void noHeapOfTextsIsEverCut(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    RecordingFile recording = new RecordingFile(old, Integer.MAX_VALUE);
    try (StorageFile open = AppendedFile.open(file, () -> recording);
        StorageGroup root = open.root()) {
      for (int i = 0; i < 400; i++) {
        root.createGroup("text" + i).writeText("text", "t".repeat(i), TextForm.UTF8);
      }
      root.createGroup("long text").writeText("text", "l".repeat(40_000), TextForm.UTF8);
      assertThat(root.openGroup("text0").openAttribute("text").readText()).isEmpty();
      assertThat(root.openGroup("text399").openAttribute("text").readText()).hasSize(399);
    }
    byte[] whole = recording.bytes();
    int heaps = 0;
    for (byte[] state : states(old, recording.writes(), Integer.MAX_VALUE)) {
      String text = new String(state, StandardCharsets.ISO_8859_1);
      for (int at = text.indexOf("GCOL\1", old.length);
          at >= 0;
          at = text.indexOf("GCOL\1", at + 1)) {
        int size = ByteBuffer.wrap(state).order(ByteOrder.LITTLE_ENDIAN).getInt(at + 8);
        assertThat(at + size).isLessThanOrEqualTo(state.length);
        assertThat(Arrays.equals(state, at, at + size, whole, at, at + size)).isTrue();
        heaps++;
      }
    }
    assertThat(heaps).isGreaterThan(10);
  }

  /** All states in which an append can leave a file, the last of them whole. */
  private static List<byte[]> states(byte[] old, List<Write> writes, int mostBehind) {
    List<byte[]> states = new ArrayList<>();
    byte[] now = old;
    for (Write write : writes) {
      boolean isBehind = write.position() >= old.length;
      int cuts = 0;
      long end = write.position() + write.bytes().length;
      for (long border = (write.position() / PAGE + 1) * PAGE; border < end; border += PAGE) {
        if (!isBehind || ++cuts <= mostBehind) {
          states.add(RecordingFile.apply(now, write, (int) (border - write.position())));
        }
      }
      now = RecordingFile.apply(now, write, write.bytes().length);
      states.add(now);
    }
    return states;
  }

  @ParameterizedTest
  @MethodSource("files")
  void anywhere(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    RecordingFile recording = new RecordingFile(old, Integer.MAX_VALUE);
    append(file, recording);
    Map<String, String> before = OldFiles.read(Engines.DIRECT, file);
    List<byte[]> states = states(old, recording.writes(), MOST_BEHIND);
    Path cut = OldFiles.copy(file, "cut");
    Files.write(cut, recording.bytes());
    Map<String, String> after = OldFiles.read(Engines.LIBRARY, cut);
    int changed = 0;
    for (byte[] state : states) {
      Files.write(cut, state);
      Map<String, String> found = OldFiles.read(Engines.DIRECT, cut);
      assertThat(OldFiles.read(Engines.LIBRARY, cut)).isEqualTo(found);
      int now = requireOldOrNew(before, after, found);
      assertThat(now).isGreaterThanOrEqualTo(changed);
      changed = now;
    }
    assertThat(states.get(states.size() - 1)).isEqualTo(recording.bytes());
    assertThat(OldFiles.read(Engines.DIRECT, cut)).isEqualTo(after);
    assertThat(changed).isGreaterThan(9);
  }

  /** How many of the old groups have what they get. */
  private static int requireOldOrNew(
      Map<String, String> before, Map<String, String> after, Map<String, String> found) {
    assertThat(found.keySet()).containsAll(before.keySet());
    int changed = 0;
    for (Map.Entry<String, String> group : found.entrySet()) {
      String path = group.getKey();
      String then = after.get(path);
      if (!group.getValue().equals(then)) {
        assertThat(group.getValue()).as(path).isEqualTo(before.get(path));
      } else if (before.containsKey(path) && !then.equals(before.get(path))) {
        changed++;
      }
    }
    return changed;
  }

  /** What lies across a border is refused, so no change in place is cut. */
  @ParameterizedTest
  @MethodSource("files")
  void noChangeInPlaceCrossesABorder(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    RecordingFile recording = new RecordingFile(old, Integer.MAX_VALUE);
    append(file, recording);
    for (Write write : recording.writes()) {
      long last = write.position() + write.bytes().length - 1;
      assertThat(write.position() >= old.length || write.position() / PAGE == last / PAGE)
          .as(write.position() + " to " + last)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFullDiskAtEachCall(Path file) throws IOException {
    byte[] old = Files.readAllBytes(file);
    RecordingFile whole = new RecordingFile(old, Integer.MAX_VALUE);
    append(file, whole);
    Map<String, String> before = OldFiles.read(Engines.DIRECT, file);
    Path left = OldFiles.copy(file, "full");
    Files.write(left, whole.bytes());
    Map<String, String> after = OldFiles.read(Engines.DIRECT, left);
    for (int most = 0; most < whole.calls(); most++) {
      RecordingFile disk = new RecordingFile(old, most);
      assertThatThrownBy(() -> append(file, disk))
          .isInstanceOf(AnamException.class)
          .hasMessageContaining("ANAM164")
          .hasMessageContaining("No space left on device");
      if (most < 2) {
        assertThat(disk.bytes()).isEqualTo(old);
      } else {
        Files.write(left, disk.bytes());
        requireOldOrNew(before, after, OldFiles.read(Engines.DIRECT, left));
      }
    }
  }
}
