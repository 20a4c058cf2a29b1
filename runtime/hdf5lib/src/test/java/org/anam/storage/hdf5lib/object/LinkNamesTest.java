package org.anam.storage.hdf5lib.object;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.hdf5lib.Hdf5libProvider;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names by index, as a native image lists them, are those by callback. */
class LinkNamesTest {

  private static final Path GOLDEN = Path.of("..", "..", "testing", "golden");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files.filter(file -> file.toString().endsWith(".hdf5")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void inEachWayTheSame(Path path) {
    try (EngineTurn lock = Storages.standard().turn();
        StorageFile file = new Hdf5libProvider().storage().open(path);
        StorageGroup root = file.root()) {
      assertThat(lock).isNotNull();
      assertThat(compare((Hdf5libGroup) root)).isPositive();
    }
  }

  private static int compare(Hdf5libGroup holder) {
    NativeLocation group = holder.location();
    List<String> links = Links.linkNamesByCallback(group);
    List<String> attributes = Links.attributeNamesByCallback(group);
    assertThat(Links.linkNamesByIndex(group)).isEqualTo(links);
    assertThat(Links.attributeNamesByIndex(group)).isEqualTo(attributes);
    assertThat(Links.decode(group, DirectNames.linkNames(group))).isEqualTo(links);
    assertThat(Links.decode(group, DirectNames.linkNamesByIndex(group))).isEqualTo(links);
    assertThat(Links.decode(group, DirectNames.attributeNames(group))).isEqualTo(attributes);
    assertThat(Links.decode(group, DirectNames.attributeNamesByIndex(group))).isEqualTo(attributes);
    int names = links.size() + attributes.size();
    for (String name : links) {
      if (holder.link(name) == StorageGroup.Link.GROUP) {
        try (StorageGroup inner = holder.openGroup(name)) {
          names += compare((Hdf5libGroup) inner);
        }
      }
    }
    return names;
  }

  @Test
  void thereAreGoldenFiles() throws IOException {
    assertThat(files()).hasSizeGreaterThan(15);
  }
}
