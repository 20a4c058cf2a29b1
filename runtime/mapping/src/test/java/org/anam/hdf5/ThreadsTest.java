package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.anam.storage.Storages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls of several threads wait for each other, and an interrupt breaks nothing. */
class ThreadsTest {

  @TempDir Path folder;

  @Test
  void threadsSaveAndLoadAtTheSameTime() throws Exception {
    Path shared = folder.resolve("shared.hdf5");
    Hdf5.save(shared, new Person("shared", 1), TestTypes.SAVE);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try (Hdf5File open = Hdf5File.open(shared, TestTypes.LOAD)) {
      List<Future<?>> done = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        Path file = folder.resolve("f" + t + ".hdf5");
        done.add(threads.submit(() -> work(file, open)));
      }
      for (Future<?> each : done) {
        each.get(4, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdown();
    }
    assertThat(Storages.standard().openHandles()).isZero();
  }

  private static void work(Path file, Hdf5File open) {
    for (int i = 0; i < 50; i++) {
      Bag bag = new Bag(List.of(i, new Person("p" + i, i)));
      Hdf5.save(file, "b", bag, TestTypes.SAVE);
      assertThat(Hdf5.load(file, TestTypes.LOAD)).isEqualTo(bag);
      assertThat(open.load("person")).isEqualTo(new Person("shared", 1));
    }
  }

  @Test
  void anInterruptedThreadSavesAndLoads() {
    Path file = folder.resolve("x.hdf5");
    Thread.currentThread().interrupt();
    try {
      Hdf5.save(file, new Person("Anna", 45), TestTypes.SAVE.sealed());
      assertThat(Hdf5.load(file, TestTypes.LOAD)).isEqualTo(new Person("Anna", 45));
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void errorsGiveTheLockBack() {
    Path file = folder.resolve("x.hdf5");
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> Hdf5.save(file, "b", new Bag("\ud800"), TestTypes.SAVE))
        .hasMessageContaining("ANAM147");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Hdf5File.open(file))
        .hasMessageContaining("ANAM162");
  }
}
