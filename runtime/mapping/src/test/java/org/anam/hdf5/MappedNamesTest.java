package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.assertError;
import static org.anam.hdf5.MadeFile.list;
import static org.anam.hdf5.MadeFile.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.codec.Codec;
import org.anam.codec.Values;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where members are found: name maps, attributes and links of one name, lists of the old style. */
class MappedNamesTest {

  private static final Codec<Holder> MAPPED =
      Holder.of(Values.INTEGER, builder -> builder.member("v", "entry"));
  private static final LoadOptions LOAD = TestTypes.LOAD;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("x.hdf5");
  }

  @Test
  void theNameMapIsWrittenAndFollowed() {
    Hdf5.save(file, new Holder(3), MAPPED);

    assertThat(Hdf5.load(file, MAPPED)).isEqualTo(new Holder(3));
    // Another class without that mapping finds the member all the same.
    assertThat(Hdf5.load(file, Holder.of(Values.INTEGER))).isEqualTo(new Holder(3));
  }

  private void makeMapped(StringArray map, String entry) {
    MadeFile.make(
        file,
        root ->
            object(
                root,
                "h",
                "golden_classes.Bag",
                h -> {
                  h.writeInteger(entry, ElementType.INT64, 5);
                  if (map != null) {
                    h.writeStringsAttribute("namemaps", map);
                  }
                  h.writeText("other", "x", TextForm.UTF8);
                }));
  }

  @Test
  void bothKindsOfStringsDoAndTheMapIsNoExtraData() {
    String[] cells = {"stored", "v"};
    for (StringArray map :
        List.of(StringArray.of(cells, 1, 2), StringArray.fixed(6, cells, 1, 2))) {
      file.toFile().delete();
      makeMapped(map, "stored");

      Bag bag = (Bag) Hdf5.load(file, LOAD);

      assertThat(bag.v()).isEqualTo(5L);
      assertThat(bag.extra()).containsOnlyKeys("other");
      Hdf5.save(file, "h", bag, TestTypes.SAVE);
      assertThat(Hdf5.load(file, LOAD)).isEqualTo(bag);
    }
  }

  @Test
  void withoutANameMapMemberOrEntryDo() {
    makeMapped(null, "entry");
    assertThat(Hdf5.load(file, "h", Bag.class, LOAD).extra()).containsKey("entry");
    assertThat(Hdf5.load(file, "h", Object.class, LOAD)).isInstanceOf(Bag.class);
    file.toFile().delete();
    MadeFile.make(
        file,
        root ->
            object(root, "h", "test.Holder", h -> h.writeInteger("entry", ElementType.INT64, 5)));
    assertThat(Hdf5.load(file, MAPPED)).isEqualTo(new Holder(5));
  }

  @Test
  void brokenNameMapsAreErrors() {
    makeMapped(StringArray.of(new String[] {"a", "b", "c"}, 3), "v");
    assertError(CoreError.MALFORMED, () -> Hdf5.load(file, LOAD), "namemaps");
  }

  @Test
  void aLinkWinsOverAnAttributeInObjectsAndLosesInLists() {
    MadeFile.make(
        file,
        root ->
            object(
                root,
                "h",
                "golden_classes.Bag",
                h -> {
                  h.writeInteger("v", ElementType.INT64, 1);
                  h.writeInteger("e", ElementType.INT64, 1);
                  h.writeDataset("v", NdArray.of(new long[] {2}), ArrayLayout.DATASET);
                  list(
                      h,
                      "e",
                      1,
                      l -> {
                        l.writeInteger("LIST_item0", ElementType.INT64, 1);
                        l.writeDataset(
                            "LIST_item0", NdArray.of(new long[] {2}), ArrayLayout.DATASET);
                      });
                }));

    Bag bag = (Bag) Hdf5.load(file, LOAD);

    assertThat(bag.v()).isEqualTo(NdArray.of(new long[] {2}));
    assertThat(bag.extra().get("e")).isEqualTo(List.of(1L));
  }

  private static void oldItems(StorageGroup h, String name, int count) {
    h.writeInteger("LIST_" + name + "_count", ElementType.INT64, count);
    for (int i = 0; i < count; i++) {
      int n = i;
      object(
          h,
          "LIST_" + name + i,
          "golden_classes.Bag",
          b -> b.writeInteger("v", ElementType.INT64, n));
    }
  }

  @Test
  void listsOfTheOldStyle() {
    for (StringArray names :
        List.of(
            StringArray.of(new String[] {"v", "more", "none"}),
            StringArray.fixed(4, new String[] {"v", "more", "none"}))) {
      file.toFile().delete();
      MadeFile.make(
          file,
          root ->
              object(
                  root,
                  "h",
                  "golden_classes.Bag",
                  h -> {
                    h.writeStringsAttribute("LISTS", names);
                    h.writeText("v", "an old list wins over this", TextForm.UTF8);
                    oldItems(h, "v", 12);
                    oldItems(h, "more", 1);
                    oldItems(h, "none", 0);
                  }));

      Bag bag = (Bag) Hdf5.load(file, LOAD);

      List<?> items = (List<?>) bag.v();
      assertThat(items).hasSize(12);
      assertThat(items.get(11)).isEqualTo(new Bag(11L));
      assertThat(bag.extra().get("more")).isEqualTo(List.of(new Bag(0L)));
      assertThat(bag.extra().get("none")).isEqualTo(List.of());
      assertThat(bag.extra()).containsOnlyKeys("more", "none");
    }
  }

  @Test
  void brokenListsOfTheOldStyleAreErrors() {
    MadeFile.make(
        file,
        root ->
            object(
                root,
                "h",
                "golden_classes.Bag",
                h -> {
                  h.writeStringsAttribute("LISTS", StringArray.of(new String[] {"v"}));
                  h.writeInteger("LIST_v_count", ElementType.INT64, 2);
                  object(h, "LIST_v0", "golden_classes.Bag", b -> {});
                }));
    assertError(CoreError.MALFORMED, () -> Hdf5.load(file, LOAD), "/h/LIST_v1");
  }

  @Test
  void classNamesMayBeFixedStringsAndAliases() {
    MadeFile.make(
        file,
        root ->
            object(
                root,
                "p",
                null,
                p -> {
                  p.writeText("class", "old.Person", TextForm.FIXED_ASCII);
                  p.writeInteger("age", ElementType.UINT8, 200);
                }));

    assertThat(Hdf5.load(file, LOAD)).isEqualTo(new Person(null, 200));
  }
}
