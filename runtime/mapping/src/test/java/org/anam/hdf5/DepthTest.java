package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long chains end in an error and never in a StackOverflowError; cycles are told from depth. */
class DepthTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final LoadOptions LOAD = TestTypes.LOAD;

  @TempDir Path folder;

  private static void withStack(int kibibytes, Runnable action) throws InterruptedException {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread thread = new Thread(null, action, "stack " + kibibytes, (long) kibibytes << 10);
    thread.setUncaughtExceptionHandler((t, e) -> thrown.set(e));
    thread.start();
    thread.join();
    assertThat(thrown.get()).isNull();
  }

  private static Object nestedLists(int depth) {
    Object value = 1;
    for (int i = 0; i < depth; i++) {
      value = new ArrayList<>(List.of(value));
    }
    return value;
  }

  private static Object nestedMaps(int depth) {
    Object value = 1;
    for (int i = 0; i < depth; i++) {
      value = Map.of("k", value);
    }
    return value;
  }

  private static Object nestedBags(int depth) {
    Object value = 1;
    for (int i = 0; i < depth; i++) {
      Bag bag = new Bag("v");
      bag.extra().put("next", value);
      value = bag;
    }
    return value;
  }

  private static int depth(Object node) {
    int depth = 0;
    for (Node at = (Node) node; at != null; at = at.next) {
      depth++;
    }
    return depth;
  }

  private void roundTrips(int depth) {
    Path file = folder.resolve("deep.hdf5");
    Hdf5.save(file, Node.chain(depth), SAVE);
    assertThat(depth(Hdf5.load(file, Node.class, LOAD))).isEqualTo(depth);
    Hdf5.save(file, "l", nestedLists(depth), SAVE);
    assertThat(Hdf5.load(file, "l", LOAD)).isInstanceOf(List.class);
    Hdf5.save(file, "l", nestedMaps(depth), SAVE);
    assertThat(Hdf5.load(file, "l", LOAD)).isInstanceOf(Map.class);
    Hdf5.save(file, "l", nestedBags(depth), SAVE);
    assertThat(Hdf5.load(file, "l", LOAD)).isInstanceOf(Bag.class);
  }

  @Test
  void twoHundredLevelsFitASmallStack() throws InterruptedException {
    withStack(512, () -> roundTrips(200));
  }

  @Test
  void aThousandLevelsFitALargeStack() throws InterruptedException {
    withStack(8192, () -> roundTrips(1000));
    withStack(8192, () -> assertTooDeep(() -> roundTrips(1001)));
  }

  @Test
  void moreLevelsThanTheStackHasRoomForAreAnError() throws InterruptedException {
    withStack(512, () -> assertTooDeep(() -> roundTrips(10_000)));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void deepFilesAreAnErrorOnEveryStack() throws InterruptedException {
    Path file = folder.resolve("deep.hdf5");
    writeChain(file, 3000);
    for (int kibibytes : new int[] {512, 1024, 65536}) {
      withStack(kibibytes, () -> assertTooDeep(() -> Hdf5.load(file, LOAD)));
    }
    assertThat(Storages.standard().openHandles()).isZero();
  }

  /** A file of nodes within each other, which no save of ours would make. */
  private static void writeChain(Path path, int depth) {
    List<StorageGroup> open = new ArrayList<>();
    EngineTurn lock = Storages.standard().turn();
    try (StorageFile file = Storages.standard().create(path, 0)) {
      StorageGroup group = file.root();
      open.add(group);
      for (int i = 0; i < depth; i++) {
        group = group.createGroup("next");
        open.add(group);
        group.writeText("class", "test.Node", TextForm.UTF8);
      }
      for (int i = open.size() - 1; i >= 0; i--) {
        open.get(i).close();
      }
    } finally {
      lock.close();
    }
  }

  private static void assertTooDeep(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AnamException.class,
            e -> {
              assertThat(e.code()).isEqualTo(CoreError.TOO_DEEP);
              assertThat(e.file()).isPresent();
              assertThat(e.member()).contains("Node.next");
              assertThat(e.getMessage().length()).isLessThan(800);
            });
  }

  @Test
  void cyclesAreToldWithTheMembersOnTheWay() {
    Node a = new Node("a", null);
    a.next = new Node("b", a);

    assertThatThrownBy(() -> Hdf5.save(folder.resolve("c.hdf5"), a, SAVE))
        .isInstanceOfSatisfying(
            AnamException.class,
            e -> {
              assertThat(e.code()).isEqualTo(CoreError.CYCLE);
              assertThat(e).hasMessageContaining("Node.next -> Node.next");
              assertThat(e.hdf5Path()).contains("/node/next/next");
            });
    List<Object> list = new ArrayList<>();
    list.add(new Bag(list));
    assertThatThrownBy(() -> Hdf5.save(folder.resolve("c.hdf5"), "l", list, SAVE))
        .hasMessageContaining("ANAM142")
        .hasMessageContaining("[0] -> Bag.v");
    assertThat(folder).isEmptyDirectory();
  }
}
