package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anam.array.NdArray;
import org.anam.codec.ValueCodec;
import org.anam.codec.ValueReader;
import org.anam.codec.ValueWriter;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.registry.Registry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Saves and loads by the engine in Java do not wait for each other. Each of two meets the other in
 * the middle, which it could not if one had to end before the other begins.
 */
class SideBySideTest {

  private static final int MINUTES = 4; // for what takes milliseconds

  private final CountDownLatch arrivals = new CountDownLatch(2);
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final Registry meeting = Registry.of(Holder.of(new Meeting()));
  private final SaveOptions save = SaveOptions.defaults().engine("direct").registry(meeting);
  private final LoadOptions load = LoadOptions.defaults().engine("direct").registry(meeting);

  @TempDir Path folder;
  private Path file;

  /** A text that is not written or read before two threads are at it. */
  private final class Meeting implements ValueCodec<Object> {

    @Override
    public void write(Object value, ValueWriter out) {
      meet();
      Values.ANY.write(value, out);
    }

    @Override
    public Object read(ValueReader in) {
      meet();
      return Values.ANY.read(in);
    }

    private void meet() {
      arrivals.countDown();
      try {
        assertThat(arrivals.await(MINUTES, TimeUnit.MINUTES)).isTrue();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @BeforeEach
  void aFile() {
    file = folder.resolve("a.h5");
    Registry plain = Registry.of(Holder.of(Values.ANY));
    Hdf5.save(file, new Holder("text"), SaveOptions.defaults().registry(plain));
  }

  @AfterEach
  void end() {
    threads.shutdownNow();
  }

  private void both(Callable<?> one, Callable<?> other) throws Exception {
    for (Future<?> each : List.of(threads.submit(one), threads.submit(other))) {
      each.get();
    }
  }

  @Test
  void loadsOfOneFile() throws Exception {
    Callable<Object> loading =
        () -> {
          assertThat(Hdf5.load(file, Holder.class, load)).isEqualTo(new Holder("text"));
          return null;
        };
    both(loading, loading);
  }

  @Test
  void savesToTwoFiles() throws Exception {
    both(() -> saved("b.h5"), () -> saved("c.h5"));
  }

  private Object saved(String name) {
    Path path = folder.resolve(name);
    Hdf5.save(path, new Holder(name), save);
    assertThat(Hdf5.load(path, Holder.class, load)).isEqualTo(new Holder(name));
    return null;
  }

  @Test
  void aSaveAndALoad() throws Exception {
    both(
        () -> saved("b.h5"),
        () -> {
          assertThat(Hdf5.load(file, Holder.class, load)).isEqualTo(new Holder("text"));
          return null;
        });
  }

  @Test
  void openFiles() throws Exception {
    try (Hdf5File one = Hdf5File.open(file, load);
        Hdf5File other = Hdf5File.open(file, load)) {
      both(() -> one.load("h", Holder.class), () -> other.load("h", Holder.class));
    }
  }

  @Test
  void anOpenFileAndOneThatIsMade() throws Exception {
    try (Hdf5File open = Hdf5File.open(file, load);
        Hdf5File made = Hdf5File.create(folder.resolve("b.h5"), save)) {
      both(
          () -> open.load("h", Holder.class),
          () -> {
            made.save(new Holder("made"));
            made.commit();
            return null;
          });
    }
    assertThat(Hdf5.load(folder.resolve("b.h5"), Holder.class, load)).isEqualTo(new Holder("made"));
  }

  /** Calls of one open file wait for each other, whatever they do. */
  @Test
  void oneOpenFileServesManyThreads() throws Exception {
    Store store = new Store();
    for (int i = 0; i < 200; i++) {
      store.put("array" + i, NdArray.of(new double[] {i, i + 1}));
      store.put("text" + i, "text " + i);
    }
    Hdf5.save(file, "s", store);
    try (Hdf5File open = Hdf5File.open(file, LoadOptions.defaults().engine("direct"))) {
      Callable<Object> loading =
          () -> {
            for (int i = 0; i < 20; i++) {
              assertThat(open.load("s")).isEqualTo(store);
              assertThat(open.groups()).containsExactly("s");
            }
            return null;
          };
      both(loading, loading);
    }
  }

  /** A load meets the old file or the new one, and a save is not taken for another program. */
  @Test
  void oneFileIsReplacedWhileItIsLoaded() throws Exception {
    Store store = new Store().put("a", NdArray.of(new double[] {1, 2})).put("b", "text");
    SaveOptions plain = SaveOptions.defaults().engine("direct");
    Hdf5.save(file, "s", store, plain);
    AtomicBoolean done = new AtomicBoolean();
    Callable<Object> saving =
        () -> {
          try {
            for (int i = 0; i < 300; i++) {
              Hdf5.save(file, "s", store, i % 2 == 0 ? plain : plain.sealed());
            }
          } finally {
            done.set(true);
          }
          return null;
        };
    Callable<Object> loading =
        () -> {
          LoadOptions options = LoadOptions.defaults().engine("direct");
          while (!done.get()) {
            assertThat(Hdf5.load(file, "s", options)).isEqualTo(store);
          }
          return null;
        };
    both(saving, loading);
    done.set(false);
    both(saving, saving);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }
}
