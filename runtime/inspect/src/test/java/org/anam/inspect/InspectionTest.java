package org.anam.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;
import org.anam.mapping.error.MappingError;
import org.anam.storage.Storages;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Descriptions of files; the golden ones are in the tests of the command line. */
class InspectionTest {

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void write() {
    Store store = new Store();
    store.extraData().put("n", 5);
    store.extraData().put("grid", NdArray.of(new double[] {1, 2, 3, 4, 5, 6}, 3, 2));
    store.extraData().put("words", StringArray.of(new String[] {"a", "b", "c"}));
    store.extraData().put("zero", NdArray.scalar(2.5));
    store.extraData().put("none", NdArray.zeros(org.anam.array.ElementType.INT16, 0, 4));
    store.extraData().put("list", List.of(1, "two"));
    store.extraData().put("map", Map.of("k", 1));
    file = folder.resolve("a.h5");
    Hdf5.save(file, "s", store, SaveOptions.defaults().chunk(2, 2));
  }

  private static Node child(Node node, String name) {
    return node.children().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void tellsWhatThereIs() {
    long before = Storages.standard().openHandles();
    try (Inspection inspection = Inspection.open(file)) {
      assertThat(inspection.isSealed()).isFalse();
      Node store = inspection.tree("/s", new Inspection.Extent(9, 99, 3, false));
      assertThat(store.kind()).isEqualTo(Node.Kind.OBJECT);
      assertThat(store.type()).isEqualTo("anamnesis.store.Store");
      assertThat(child(store, "n").value()).contains(5);
      Node grid = child(store, "grid");
      assertThat(grid.shape()).containsExactly(3, 2);
      assertThat(grid.layout()).isEqualTo("chunks 2x2");
      // The first elements, as many as lie together in the order of the file.
      assertThat(grid.value()).contains(NdArray.of(new double[] {1, 2}));
      assertThat(inspection.read(grid))
          .isEqualTo(NdArray.of(new double[] {1, 2, 3, 4, 5, 6}, 3, 2));
      assertThat(inspection.read(child(store, "words")))
          .isEqualTo(StringArray.of(new String[] {"a", "b", "c"}));
      assertThat(inspection.read(child(store, "zero"))).isEqualTo(NdArray.scalar(2.5));
      assertThat(((NdArray) inspection.read(child(store, "none"))).shape()).containsExactly(0, 4);
      assertThat(child(store, "list").children()).hasSize(2);
      assertThat(child(store, "map").children().get(0).key().orElseThrow().value()).contains("k");
      assertThat(store.all()).allSatisfy(node -> assertThat(node.problems()).isEmpty());
    }
    assertThat(Storages.standard().openHandles()).isEqualTo(before);
  }

  @Test
  void noMoreThanAsked() {
    try (Inspection inspection = Inspection.open(file)) {
      Node root = inspection.tree("/", new Inspection.Extent(1, 99, 0, false));
      assertThat(root.children().get(0).children()).isEmpty();
      assertThat(root.children().get(0).omitted()).isEqualTo(7);
      Node few = inspection.tree("/s", new Inspection.Extent(9, 2, 0, true));
      assertThat(few.children()).hasSize(2);
      assertThat(few.omitted()).isEqualTo(5);
    }
  }

  @Test
  void errors() {
    Inspection inspection = Inspection.open(file);
    assertThatThrownBy(() -> inspection.tree("/s/m", Inspection.Extent.ALL))
        .isInstanceOfSatisfying(
            AnamException.class,
            e -> {
              assertThat(e.code()).isEqualTo(MappingError.NO_SUCH_GROUP);
              assertThat(e.hdf5Path()).contains("/s/m");
              assertThat(e.what()).doesNotContain("a.h5");
              assertThat(e.remedy()).isNotEmpty();
            });
    inspection.close();
    inspection.close();
    assertThatThrownBy(() -> inspection.tree("/", Inspection.Extent.ALL))
        .hasMessageContaining("ANAM168");
    assertThatThrownBy(() -> Inspection.open(folder.resolve("absent.h5")))
        .hasMessageContaining("ANAM162");
  }

  @Test
  void aProblemIsAnErrorOrAWarning() {
    Problem problem =
        Problem.of(AnamException.of(CoreError.MALFORMED, "Bad").path("/x").build(), "/y");
    assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
    assertThat(problem.path()).isEqualTo("/x");
    assertThat(problem.asWarning().severity()).isEqualTo(Problem.Severity.WARNING);
    assertThat(problem.asWarning().what()).isEqualTo("Bad");
  }

  @Test
  void aConversionLeavesNoHandleOpen() {
    long before = Storages.standard().openHandles();
    Path out = folder.resolve("b.h5");
    Conversion.Report report =
        Conversion.defaults()
            .layout(SaveOptions.defaults().deflate(3).fletcher32())
            .sealed()
            .convert(file, out);
    assertThat(report.written()).isTrue();
    assertThat(report.losses()).isEmpty();
    assertThat(report.keptLayouts()).isEmpty();
    assertThat(Storages.standard().openHandles()).isEqualTo(before);
    assertThat((Store) Hdf5.load(out, LoadOptions.defaults().requireSeal()))
        .isEqualTo(Hdf5.load(file));
    try (Inspection inspection = Inspection.open(out)) {
      assertThat(inspection.isSealed()).isTrue();
      assertThat(inspection.tree("/s/grid", Inspection.Extent.ALL).layout())
          .isEqualTo("chunks 2x2, deflate 3, fletcher32");
    }
  }

  /** As loads do. */
  @Test
  void whatIsNoHdf5FileIsCalledSo() throws IOException {
    Files.writeString(file, "x".repeat(5000));
    assertThatThrownBy(() -> Inspection.open(file))
        .isInstanceOf(AnamException.class)
        .hasMessageContaining(StorageError.NOT_HDF5.id());
    assertThat(Files.size(file)).isEqualTo(5000);
  }
}
