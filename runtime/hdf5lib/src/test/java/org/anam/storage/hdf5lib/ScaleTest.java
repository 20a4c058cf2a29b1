package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.anam.array.ElementType;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Groups with very many entries: time in proportion, and no handle left. */
class ScaleTest {

  private static final int MANY = 50_000;

  @TempDir Path folder;

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void manyEntries() {
    Path path = folder.resolve("many.h5");
    Duration begin = processorTime();
    try (EngineTurn lock = Storages.standard().turn()) {
      try (StorageFile file = Hdf5libStorage.instance().create(path, 0);
          StorageGroup root = file.root();
          StorageGroup attributes = root.createGroup("attributes")) {
        for (int i = 0; i < MANY; i++) {
          attributes.writeInteger("LIST_item" + i, ElementType.INT64, i);
          try (StorageGroup group = root.createGroup("item" + i)) {
            group.writeText("class", "lab.Größe", TextForm.UTF8);
          }
        }
      }
      try (StorageFile file = Hdf5libStorage.instance().open(path);
          StorageGroup root = file.root();
          StorageGroup attributes = root.openGroup("attributes")) {
        assertThat(root.linkCount()).isEqualTo(MANY + 1);
        assertThat(root.linkNames()).hasSize(MANY + 1).startsWith("attributes", "item0", "item1");
        assertThat(attributes.attributeNames())
            .hasSize(MANY)
            .startsWith("LIST_item0", "LIST_item1", "LIST_item10");
        for (int i = 0; i < MANY; i++) {
          try (StoredAttribute value = attributes.openAttribute("LIST_item" + i)) {
            assertThat(value.readInteger()).isEqualTo(i);
          }
          try (StorageGroup group = root.openGroup("item" + i);
              StoredAttribute value = group.openAttribute("class")) {
            assertThat(value.readText()).isEqualTo("lab.Größe");
          }
        }
      }
      assertThat(Hdf5libStorage.instance().openHandles()).isZero();
    }
    // Quadratic ways take minutes of processor time, whatever else the machine does.
    assertThat(processorTime().minus(begin)).isLessThan(Duration.ofSeconds(60));
  }

  private static Duration processorTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }
}
