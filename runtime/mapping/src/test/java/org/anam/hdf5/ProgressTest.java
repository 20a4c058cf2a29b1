package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listeners hear of the beginning, the end, and what lies between, but not too often. */
class ProgressTest {

  @TempDir Path folder;

  private static void check(Path file, List<Progress> heard, long millis, int objects, long bytes) {
    Progress first = heard.get(0);
    assertThat(first).isEqualTo(new Progress(file, 0, 0, 0, "", false));
    Progress last = heard.get(heard.size() - 1);
    assertThat(last).isEqualTo(new Progress(file, objects, objects, bytes, "", true));
    assertThat(heard).hasSizeBetween(3, 3 + (int) (millis / 50));
    for (int i = 1; i < heard.size() - 1; i++) {
      Progress now = heard.get(i);
      assertThat(now.finished()).isFalse();
      assertThat(now.path())
          .startsWith("/list"); // the list itself, when a slow machine is at its beginning
      assertThat(now.expected()).isEqualTo(objects);
      assertThat(now.objects()).isBetween(heard.get(i - 1).objects(), (long) objects);
    }
  }

  @Test
  void countsGrowToTheTotal() {
    Path file = folder.resolve("x.hdf5");
    int items = 30_000;
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      list.add(i % 10 == 0 ? NdArray.of(new double[4]) : new Person("p", i));
    }
    long bytes = items / 10 * 32L;
    List<Progress> heard = new ArrayList<>();

    long start = System.nanoTime();
    Hdf5.save(file, "list", list, TestTypes.SAVE.progress(heard::add));
    check(file, heard, (System.nanoTime() - start) / 1_000_000, items + 1, bytes);

    heard.clear();
    start = System.nanoTime();
    Hdf5.load(file, "list", TestTypes.LOAD.progress(heard::add));
    check(file, heard, (System.nanoTime() - start) / 1_000_000, items + 1, bytes);
  }
}
