package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.anam.collection.PlainCollection;
import org.anam.collection.Store;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainCollectionTest {

  @TempDir Path folder;

  @Test
  @DisplayName("a plain collection is stored under Python's class name and loads by it")
  void roundTrip() {
    Path file = folder.resolve("file.hdf5");
    PlainCollection collection = new PlainCollection(List.of(new Store().put("x", 1), "text"));
    collection.add(null);
    collection.extraData().put("title", 'c');
    Hdf5.save(file, "c", collection);
    Object back = Hdf5.load(file, "c");
    assertThat(back).isInstanceOf(PlainCollection.class).isEqualTo(collection);
    assertThat(((PlainCollection) back).extraData()).isEqualTo(collection.extraData());
    try (Hdf5File opened = Hdf5File.open(file)) {
      assertThat(opened.className("c")).isEqualTo("anamnesis.abstract.AnamCollection");
    }
  }
}
