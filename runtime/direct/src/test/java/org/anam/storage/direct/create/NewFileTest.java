package org.anam.storage.direct.create;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StorageGroup.Link;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.direct.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a new file answers, and refuses, while it is written: the same by both engines. */
class NewFileTest {

  @TempDir Path folder;

  /** Does something that may be refused. */
  private interface Action {
    void run(StorageGroup root);
  }

  private static final List<Action> REFUSED =
      List.of(
          root -> root.writeInteger("number", ElementType.INT8, 1),
          root -> root.writeText("number", "", TextForm.UTF8),
          root -> root.writeStringsAttribute("number", StringArray.scalar("")),
          root -> root.writeNameMap("number", new String[][] {{"a", "b"}}),
          root -> root.writeArrayAttribute("number", NdArray.scalar(1)),
          root -> root.writeEnum("number", new EnumDescriptor("x.E", List.of("A")), 0),
          root -> root.createGroup("open"),
          root -> root.createGroup("group"),
          root -> root.createGroup("array"),
          root -> root.writeDataset("open", NdArray.scalar(1), ArrayLayout.DATASET),
          root -> root.writeDataset("group", NdArray.scalar(1), ArrayLayout.DATASET),
          root -> root.writeStringsDataset("array", StringArray.scalar(""), ArrayLayout.DATASET),
          root ->
              root.writeStructuredDataset(
                  "array", StructuredArray.of(Map.of("a", NdArray.scalar(1))), ArrayLayout.DATASET),
          root -> root.createGroup(""),
          root -> root.createGroup("."),
          root -> root.createGroup("a/b"),
          root -> root.createGroup("a\0b"),
          root -> root.createGroup("a\ud800"),
          root -> root.link("a/b"),
          root -> root.writeInteger("", ElementType.INT8, 1),
          root -> root.writeInteger("a\0b", ElementType.INT8, 1),
          root -> root.writeInteger("\udc00", ElementType.INT8, 1),
          root -> root.writeText("a\0b", "", TextForm.UTF8),
          root -> root.writeEnum("e", new EnumDescriptor("x.E", List.of("A\0")), 0),
          root ->
              root.writeStructuredDataset(
                  "s", StructuredArray.of(Map.of("", NdArray.scalar(1))), ArrayLayout.DATASET),
          root -> root.writeArrayAttribute("rank", NdArray.zeros(ElementType.INT8, ones(33))),
          root ->
              root.writeDataset(
                  "rank", NdArray.zeros(ElementType.INT8, ones(33)), ArrayLayout.DATASET),
          root -> root.writeDataset("c", NdArray.of(new int[9]), chunks(1, 2)),
          root -> root.writeStringsAttribute("f", StringArray.fixed(2, new String[] {"abc"})),
          root ->
              root.writeStringsDataset(
                  "f", StringArray.fixed(2, new String[] {"abc"}), ArrayLayout.DATASET));

  private static long[] ones(int count) {
    long[] ones = new long[count];
    java.util.Arrays.fill(ones, 1);
    return ones;
  }

  private static ArrayLayout chunks(long... chunk) {
    return ArrayLayout.chunked(chunk);
  }

  private static String said(Runnable action) {
    try {
      action.run();
      return "nothing";
    } catch (AnamException e) {
      return e.code().id() + " " + e.hdf5Path().orElse("") + " " + e.what();
    }
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private List<String> refusals(Storage engine, String name, int others) {
    List<String> said = new ArrayList<>();
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile file = engine.create(folder.resolve(name), 0);
        StorageGroup root = file.root()) {
      for (int i = 0; i < others; i++) {
        root.createGroup("other" + i).close();
        root.writeInteger("other" + i, ElementType.INT8, i);
      }
      root.writeInteger("number", ElementType.INT8, 1);
      root.createGroup("group").close();
      root.writeDataset("array", NdArray.scalar(1), ArrayLayout.DATASET);
      try (StorageGroup open = root.createGroup("open")) {
        assertThat(open.path()).isEqualTo("/open");
        REFUSED.forEach(action -> said.add(said(() -> action.run(root))));
      }
      said.add(said(() -> root.openGroup("group").close()));
    }
    return said;
  }

  @Test
  void theSameIsRefusedWithTheSameWords() {
    for (int others : new int[] {0, 100}) {
      List<String> ours = refusals(Engines.DIRECT, "direct" + others, others);
      assertThat(ours).isEqualTo(refusals(Engines.LIBRARY, "hdf5lib" + others, others));
      assertThat(ours.subList(0, REFUSED.size())).doesNotContain("nothing");
    }
  }

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void whatIsThereCanBeAskedFor() {
    Path path = folder.resolve("file.h5");
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile file = Engines.DIRECT.create(path, 512);
        StorageGroup root = file.root()) {
      try (StorageGroup way = root.createGroup("way")) {
        assertThat(root.link("way")).isEqualTo(Link.GROUP);
        for (int i = 0; i < 20; i++) {
          try (StorageGroup object = way.createGroup("object " + i)) {
            object.writeText("class", "x.Thing " + i, TextForm.UTF8);
            object.writeDataset("array", NdArray.of(new int[] {i, 2}), ArrayLayout.DATASET);
          }
        }
        assertThat(way.linkCount()).isEqualTo(20);
        assertThat(way.linkNames()).startsWith("object 0", "object 1", "object 10");
        assertThat(way.link("object 3")).isEqualTo(Link.GROUP);
        assertThat(way.link("object")).isEqualTo(Link.NONE);
      }
      root.writeInteger("ü", ElementType.INT32, 7);
      root.writeInteger("z", ElementType.INT32, 7);
      assertThat(root.attributeNames()).containsExactly("z", "ü");
      assertThat(root.attributeCount()).isEqualTo(2);
      try (StoredAttribute number = root.openAttribute("ü")) {
        assertThat(number.readInteger()).isEqualTo(7);
      }
      assertThat(root.openAttribute("u")).isNull();
      try (StorageGroup way = root.openGroup("way")) {
        try (StorageGroup object = way.openGroup("object 17");
            StoredAttribute name = object.openAttribute("class");
            StoredDataset array = object.openDataset("array")) {
          assertThat(object.path()).isEqualTo("/way/object 17");
          assertThat(name.readText()).isEqualTo("x.Thing 17");
          assertThat(array.readElements()).isEqualTo(NdArray.of(new int[] {17, 2}));
          assertThatThrownBy(() -> object.createGroup("more")).hasMessageContaining("ANAM164");
        }
        way.createGroup("one more").close();
        way.writeInteger("late", ElementType.INT8, 1);
      }
    }
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile file = Engines.LIBRARY.open(path);
        StorageGroup root = file.root();
        StorageGroup way = root.openGroup("way")) {
      assertThat(way.linkCount()).isEqualTo(21);
      assertThat(way.attributeNames()).containsExactly("late");
    }
  }

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void groupsMayBeClosedInAnyOrder() {
    Path path = folder.resolve("file.h5");
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile file = Engines.DIRECT.create(path, 0)) {
      StorageGroup root = file.root();
      StorageGroup outer = root.createGroup("outer");
      outer.writeInteger("n", ElementType.INT8, 1);
      StorageGroup inner = outer.createGroup("inner");
      StorageGroup never = inner.createGroup("never closed");
      never.writeInteger("n", ElementType.INT8, 3);
      outer.close();
      root.close();
      inner.writeInteger("n", ElementType.INT8, 2);
      inner.close();
      assertThat(said(() -> inner.writeInteger("m", ElementType.INT8, 2)))
          .isEqualTo("ANAM168 /outer/inner The group is closed");
      file.close();
      assertThat(said(() -> never.writeInteger("m", ElementType.INT8, 2)))
          .isEqualTo("ANAM168  The file is closed");
      assertThat(said(file::root)).isEqualTo("ANAM168  The file is closed");
    }
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile file = Engines.LIBRARY.open(path);
        StorageGroup root = file.root();
        StorageGroup outer = root.openGroup("outer");
        StorageGroup inner = outer.openGroup("inner");
        StorageGroup never = inner.openGroup("never closed")) {
      assertThat(outer.attributeNames()).containsExactly("n");
      assertThat(inner.attributeNames()).containsExactly("n");
      assertThat(never.attributeNames()).containsExactly("n");
    }
  }

  @Test
  void placesWhereNoFileCanBe() throws Exception {
    Path there = Files.createFile(folder.resolve("there.h5"));
    Path nowhere = folder.resolve("no/such/file.h5");
    for (Path path : List.of(there, nowhere, folder)) {
      assertThat(said(() -> Engines.DIRECT.create(path, 0)))
          .isEqualTo(said(() -> Engines.LIBRARY.create(path, 0)))
          .startsWith("ANAM164");
    }
    assertThat(said(() -> Engines.DIRECT.fill(nowhere, 0))).startsWith("ANAM164");
    assertThatThrownBy(() -> Engines.DIRECT.fill(there, 100))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void whatIsNotThereYetNamesTheOtherEngine() throws Exception {
    Path path = folder.resolve("file.h5");
    Engines.write(Engines.DIRECT, path, 0, root -> root.createGroup("g").close());
    Path other = Files.createFile(folder.resolve("other.h5"));
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile file = Engines.DIRECT.open(path)) {
      assertThatThrownBy(() -> Engines.DIRECT.copier(file, file, (where, what) -> {}))
          .isInstanceOf(AnamException.class)
          .hasMessageContaining("ANAM164")
          .hasMessageContaining("org.anam:anam-hdf5lib");
    }
    assertThat(Files.size(other)).isZero();
  }
}
