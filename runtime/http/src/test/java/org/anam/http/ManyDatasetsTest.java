package org.anam.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.anam.array.NdArray;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.SaveOptions;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredDataset;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a large file on a server few requests fetch what is asked for. */
class ManyDatasetsTest {

  private static final int COUNT = 10_000;

  @TempDir Path folder;

  private static NdArray array(int i, int size) {
    double[] elements = new double[size];
    elements[0] = i;
    elements[size - 1] = -i;
    return NdArray.of(elements);
  }

  /** A file of 10,000 objects with a dataset each. */
  private static byte[] file(int size, SaveOptions options) {
    Map<String, Object> groups = new TreeMap<>();
    for (int i = 0; i < COUNT; i++) {
      groups.put("run" + i, new Store().put("values", array(i, size)));
    }
    return Hdf5.toBytes(groups, options);
  }

  @Test
  void oneOfTenThousandIsReadWithAtMostTwelveRequests() throws IOException {
    for (int size : new int[] {10, 1000}) {
      try (RangeServer server = new RangeServer(file(size, SaveOptions.defaults()))) {
        for (int i : new int[] {0, 5000, 9999}) {
          server.requests.clear();
          try (HttpRanges ranges = HttpRanges.open(server.uri())) {
            Store store = Hdf5.load(ranges, "run" + i, Store.class);
            assertThat(store.extraData()).containsEntry("values", array(i, size));
          }
          assertThat(server.requests.size()).as("%s", server.requests).isLessThanOrEqualTo(6);
        }
      }
    }
  }

  @Test
  void theSameOfFilesOfH5py() throws Exception {
    for (String libver : new String[] {"earliest", "latest"}) {
      Path file = folder.resolve(libver + ".h5");
      python(
          "import h5py, numpy",
          "f = h5py.File('" + file + "', 'w', libver='" + libver + "')",
          "for i in range(10000): f['run%d' % i] = numpy.arange(1000.) + i",
          "f.close()");
      try (RangeServer server = new RangeServer(Files.readAllBytes(file))) {
        for (int i : new int[] {0, 5000, 9999}) {
          server.requests.clear();
          try (HttpRanges ranges = HttpRanges.open(server.uri());
              StorageFile open = Storages.standard().open(ranges, Storage.FILL_LIMIT);
              StorageGroup root = open.root()) {
            assertThat(root.link("absent" + i)).isEqualTo(StorageGroup.Link.NONE);
            try (StoredDataset dataset = root.openDataset("run" + i)) {
              NdArray found = dataset.readArray();
              assertThat(found.getDouble(0)).isEqualTo(i);
              assertThat(found.getDouble(999)).isEqualTo(i + 999);
            }
          }
          assertThat(server.requests.size()).as("%s", server.requests).isLessThanOrEqualTo(12);
        }
      }
    }
  }

  private void python(String... lines) throws Exception {
    Path python = Path.of("/usr/bin/python3");
    Assumptions.assumeTrue(Files.isExecutable(python), "not installed: python3-h5py");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(python.toString(), "-c", String.join("\n", lines))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String text = Files.readString(log);
    Assumptions.assumeFalse(text.contains("No module named"), "not installed: python3-h5py");
    assertThat(process.exitValue()).as(text).isZero();
  }

  @Test
  void manyOfThemAndTheirNamesAreReadWithFewRequestsMore() throws IOException {
    try (RangeServer server = new RangeServer(file(1000, SaveOptions.defaults()));
        HttpRanges ranges = HttpRanges.open(server.uri());
        Hdf5File file = Hdf5File.open(ranges)) {
      for (int i = 100; i < 140; i++) {
        assertThat(file.load("run" + i, Store.class).extraData())
            .containsEntry("values", array(i, 1000));
      }
      assertThat(server.requests.size()).as("%s", server.requests).isLessThan(60);
    }
  }

  @Test
  void chunksAreFetchedSideBySide() throws IOException {
    double[] elements = new Random(3).doubles(2_000_000).toArray();
    NdArray large = NdArray.of(elements, 2000, 1000);
    Map<String, Object> groups = new TreeMap<>(Map.of("a", new Store().put("values", large)));
    groups.put("b", new Store().put("x", 1));
    for (SaveOptions options :
        List.of(
            SaveOptions.defaults().chunk(100, 100).shuffle().deflate(1), SaveOptions.defaults())) {
      try (RangeServer server = new RangeServer(Hdf5.toBytes(groups, options));
          HttpRanges ranges = HttpRanges.open(server.uri())) {
        Store small = Hdf5.load(ranges, "b", Store.class);
        assertThat(small.get("x")).isEqualTo(1);
        assertThat(server.requests.size()).isLessThanOrEqualTo(3);
        CountDownLatch two = new CountDownLatch(2);
        server.answer =
            (exchange, from, to) -> {
              if (to - from > 3 << 20) { // not those for metadata
                two.countDown();
                RangeServer.await(two);
              }
              server.range(exchange, from, to);
            };

        assertThat(Hdf5.load(ranges, "a", Store.class).extraData()).containsEntry("values", large);
        assertThat(server.requests.size()).as("%s", server.requests).isLessThan(16);
        assertThat(server.mostTogether.get()).isGreaterThan(1);
      }
    }
  }

  @Test
  void aFailureWithinADatasetNamesPathRangeAndUrl() throws IOException {
    NdArray large = NdArray.of(new Random(4).doubles(1_000_000).toArray(), 1_000_000);
    try (RangeServer server = new RangeServer(Hdf5.toBytes("a", new Store().put("values", large)));
        HttpRanges ranges = HttpRanges.open(server.uri())) {
      Hdf5File.open(ranges).close();
      server.answer = server.cut();

      AnamException error =
          assertThrows(AnamException.class, () -> Hdf5.load(ranges, "a", Store.class));

      assertThat(error.code()).isEqualTo(StorageError.SOURCE_FAILED);
      assertThat(error)
          .hasMessageMatching(
              "(?s)ANAM185: Bytes \\d+ to \\d+ cannot be had: .*the last of 3 times.*")
          .hasMessageContaining("[" + server.uri() + ", path /a");
      server.answer = server::range;
      assertThat(Hdf5.load(ranges, "a", Store.class).extraData()).containsEntry("values", large);
    }
  }

  @Test
  void aFileThatIsReplacedDuringALoadIsAnError() throws IOException {
    NdArray large = NdArray.of(new Random(5).doubles(1_000_000).toArray(), 1_000_000);
    byte[] bytes = Hdf5.toBytes("a", new Store().put("values", large));
    try (RangeServer server = new RangeServer(bytes);
        HttpRanges ranges = HttpRanges.open(server.uri())) {
      server.answer =
          (exchange, from, to) -> {
            server.tag = "\"2\"";
            server.range(exchange, from, to);
          };
      AnamException error =
          assertThrows(AnamException.class, () -> Hdf5.load(ranges, "a", Store.class));
      assertThat(error.code()).isEqualTo(StorageError.SOURCE_CHANGED);
    }
  }
}
