package org.anam.storage.direct;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.anam.storage.ByteRanges;
import org.anam.storage.MemoryFile;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.junit.jupiter.api.Test;

/** Of a distant file names are looked up by the index of their group, and found as in a file. */
class DistantFilesTest {

  private static final Path GOLDEN = Path.of("..", "..", "testing", "golden");

  private static StorageFile near(byte[] bytes) {
    return DirectStorage.instance().open(ByteRanges.of(bytes), Storage.FILL_LIMIT);
  }

  /** The bytes as from a server. */
  private static StorageFile distant(byte[] bytes) {
    ByteRanges memory = ByteRanges.of(bytes);
    ByteRanges ranges =
        new ByteRanges() {
          @Override
          public long length() {
            return memory.length();
          }

          @Override
          public void read(long position, ByteBuffer target) throws IOException {
            memory.read(position, target);
          }
        };
    return DirectStorage.instance().open(ranges, Storage.FILL_LIMIT);
  }

  private static void collect(
      StorageGroup group, String path, Map<String, StorageGroup.Link> links) {
    for (String name : group.linkNames()) {
      StorageGroup.Link link = group.link(name);
      links.put(path + name, link);
      if (link == StorageGroup.Link.GROUP) {
        try (StorageGroup inner = group.openGroup(name)) {
          collect(inner, path + name + "/", links);
        }
      }
    }
  }

  /** Goes the way to an entry, with groups of whose links nothing is known yet. */
  private static StorageGroup.Link link(StorageFile file, String path) {
    StorageGroup group = file.root();
    List<String> names = List.of(path.split("/", -1));
    for (String name : names.subList(0, names.size() - 1)) {
      assertThat(group.link(name + "\uffff")).isEqualTo(StorageGroup.Link.NONE);
      group = group.openGroup(name);
    }
    return group.link(names.get(names.size() - 1));
  }

  @Test
  void everyNameOfTheGoldenFilesIsFound() throws IOException {
    int found = 0;
    try (Stream<Path> files = Files.list(GOLDEN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".hdf5")).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        Map<String, StorageGroup.Link> expected = new TreeMap<>();
        Map<String, StorageGroup.Link> listed = new TreeMap<>();
        try (StorageFile near = near(bytes);
            StorageFile distant = distant(bytes);
            StorageGroup nearRoot = near.root();
            StorageGroup distantRoot = distant.root()) {
          collect(nearRoot, "", expected);
          expected.forEach(
              (path, link) -> assertThat(link(distant, path)).as(path).isEqualTo(link));
          assertThat(distantRoot.linkCount()).isEqualTo(nearRoot.linkCount());
          collect(distantRoot, "", listed);
        }
        assertThat(listed).isEqualTo(expected);
        found += expected.size();
      }
    }
    assertThat(found).isGreaterThan(300);
  }

  /** Two of these names have one hash. */
  @Test
  void namesOfEqualHashesAreFound() {
    MemoryFile made = new MemoryFile();
    try (StorageFile file = DirectStorage.instance().fill(made, 0);
        StorageGroup root = file.root()) {
      for (int i = 0; i < 33_613; i++) {
        root.createGroup("LIST_item" + i).close();
      }
    }
    byte[] bytes = made.toByteArray();
    try (StorageFile distant = distant(bytes)) {
      for (int i : new int[] {0, 1, 9, 4711, 30_194, 30_195, 30_196, 33_611, 33_612}) {
        try (StorageGroup root = distant.root()) {
          assertThat(root.link("LIST_item" + i)).isEqualTo(StorageGroup.Link.GROUP);
        }
      }
      try (StorageGroup root = distant.root()) {
        assertThat(root.linkCount()).isEqualTo(33_613);
        assertThat(root.link("LIST_item33613")).isEqualTo(StorageGroup.Link.NONE);
        for (int i = 0; i < 100; i++) { // more than are looked up one by one
          assertThat(root.link("LIST_item" + 300 * i)).isEqualTo(StorageGroup.Link.GROUP);
        }
      }
    }
  }
}
