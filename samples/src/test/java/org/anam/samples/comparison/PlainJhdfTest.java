package org.anam.samples.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Group;
import io.jhdf.api.WritableGroup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anam.Anam;
import org.anam.array.Complex;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.anam.samples.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/coming-from-jhdf5-and-jhdf.md says of files between Anam and jHDF. */
@Tag("once")
final class PlainJhdfTest {

  private static final Person ANNA =
      new Person("Anna", 45, new double[][] {{1.3, 2.0}, {1.7, 1.0}});

  @TempDir Path folder;

  /** One member of each kind. */
  @Anam(group = "kinds")
  record Kinds(
      boolean valid,
      Unit unit,
      Complex amplitude,
      UUID id,
      String name,
      float[][] image,
      NdArray cube,
      boolean[] mask,
      String[] labels,
      List<Integer> list,
      Map<String, Double> map) {}

  /** A member that jHDF writes in another way than h5py. */
  @Anam(group = "flag")
  record Flag(boolean valid) {}

  enum Unit {
    METRE,
    SECOND
  }

  @Test
  void eachLoadsWhatTheOtherSaved() {
    Path plain = folder.resolve("plain.hdf5");
    PlainJhdf.save(plain, ANNA);
    assertThat(Hdf5.load(plain, Person.class)).usingRecursiveComparison().isEqualTo(ANNA);

    Path ours = folder.resolve("anam.hdf5");
    Hdf5.save(ours, ANNA);
    assertThat(PlainJhdf.load(ours)).usingRecursiveComparison().isEqualTo(ANNA);
  }

  @Test
  void jhdfReadsEveryKindOfMember() {
    Path file = folder.resolve("kinds.hdf5");
    Hdf5.save(file, kinds());
    try (HdfFile opened = new HdfFile(file)) {
      Group group = (Group) opened.getByPath("/kinds");
      assertThat(attribute(group, "valid")).isEqualTo("TRUE");
      assertThat(attribute(group, "unit")).isEqualTo("SECOND");
      assertThat(attribute(group, "id")).isEqualTo("00000000-0000-0001-0000-000000000002");
      assertThat(attribute(group, "name")).isEqualTo("Zoë 🙂");
      assertThat(attribute(group, "labels")).isEqualTo(new String[] {"a", "ß"});
      Map<?, ?> amplitude = (Map<?, ?>) attribute(group, "amplitude");
      assertThat(amplitude.get("r")).isEqualTo(new double[] {1});
      assertThat(amplitude.get("i")).isEqualTo(new double[] {-2});
      assertThat(group.getDatasetByPath("image").getData())
          .isEqualTo(new float[][] {{1, 2, 3}, {4, 5, 6}});
      assertThat(group.getDatasetByPath("cube").getData())
          .isEqualTo(new long[][][] {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}});
      assertThat(group.getDatasetByPath("mask").getData())
          .isEqualTo(new String[] {"TRUE", "FALSE"});
      Group list = (Group) group.getChild("list");
      assertThat(attribute(list, "count")).isEqualTo(2L);
      assertThat(attribute(list, "LIST_item1")).isEqualTo(4);
      assertThat(attribute((Group) opened.getByPath("/kinds/map/dictdata"), "LIST_item0"))
          .isEqualTo(0.5);
    }
  }

  @Test
  void jhdfReadsCompressedAndSealedFiles() {
    Path file = folder.resolve("sealed.hdf5");
    Hdf5.save(file, ANNA, SaveOptions.defaults().deflate(4).shuffle().sealed());
    assertThat(PlainJhdf.load(file)).usingRecursiveComparison().isEqualTo(ANNA);
  }

  @Test
  void whatJhdfWritesForABooleanIsAnErrorThatSaysSo() {
    Path file = folder.resolve("flag.hdf5");
    try (WritableHdfFile opened = HdfFile.write(file)) {
      WritableGroup group = opened.putGroup("flag");
      group.putAttribute("class", "org.anam.samples.comparison.PlainJhdfTest.Flag");
      group.putAttribute("valid", true);
    }
    assertThatThrownBy(() -> Hdf5.load(file, Flag.class))
        .isInstanceOf(AnamException.class)
        .hasMessageContaining("valid")
        .extracting(e -> ((AnamException) e).code())
        .isEqualTo(CoreError.WRONG_TYPE);
  }

  @Test
  void jhdfRefusesTypesOfOnesOwn() {
    Path file = folder.resolve("refused.hdf5");
    try (WritableHdfFile opened = HdfFile.write(file)) {
      assertThatThrownBy(() -> opened.putDataset("unit", new Unit[] {Unit.METRE}))
          .hasMessageContaining("Could not create DataType");
    }
  }

  private static Object attribute(Group group, String name) {
    return group.getAttribute(name).getData();
  }

  private static Kinds kinds() {
    return new Kinds(
        true,
        Unit.SECOND,
        new Complex(1, -2),
        new UUID(1, 2),
        "Zoë 🙂",
        new float[][] {{1, 2, 3}, {4, 5, 6}},
        NdArray.of(new long[] {1, 2, 3, 4, 5, 6, 7, 8}, 2, 2, 2),
        new boolean[] {true, false},
        new String[] {"a", "ß"},
        List.of(3, 4),
        Map.of("x", 0.5));
  }
}
