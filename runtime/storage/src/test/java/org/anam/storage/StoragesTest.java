package org.anam.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** Which engine is taken. */
class StoragesTest {

  private record Engine(String name, int priority) implements StorageProvider {
    @Override
    public Storage storage() {
      throw new UnsupportedOperationException(name);
    }
  }

  private record ByteEngine(String name, int priority) implements StorageProvider {
    @Override
    public boolean takesBytes() {
      return true;
    }

    @Override
    public Storage storage() {
      throw new UnsupportedOperationException(name);
    }
  }

  private static final StorageProvider LOW = new Engine("low", 0);
  private static final StorageProvider HIGH = new Engine("high", 10);

  @Test
  void theGreatestPriorityCountsWhereNoneIsNamed() {
    assertThat(Storages.choose(List.of(LOW, HIGH), null)).isSameAs(HIGH);
    assertThat(Storages.choose(List.of(HIGH, LOW), null)).isSameAs(HIGH);
  }

  @Test
  void aNamedOneIsTaken() {
    assertThat(Storages.choose(List.of(LOW, HIGH), "low")).isSameAs(LOW);
  }

  @Test
  void aNameThatIsNotThereIsToldWithTheNearestOne() {
    AnamException error =
        Remedy.of(
            StorageError.NATIVE_LIBRARY,
            () -> Storages.choose(List.of(LOW, HIGH), "hihg"),
            "Name one that is there: high, low.",
            "Did you mean high?");
    assertThat(error.what()).startsWith("-Danam.storage=hihg names no HDF5 engine");
    assertThat(Storages.choose(List.of(LOW, HIGH), "high")).isSameAs(HIGH);
  }

  @Test
  void bytesGoToAnEngineThatTakesThemWhereNoneIsNamed() {
    StorageProvider able = new ByteEngine("able", -5);
    assertThat(Storages.chooseForBytes(List.of(HIGH, able), null)).isSameAs(able);
    assertThat(Storages.chooseForBytes(List.of(able, new ByteEngine("other", -6)), null))
        .isSameAs(able);
    assertThat(Storages.chooseForBytes(List.of(HIGH, able), "high")).isSameAs(HIGH);
    assertThat(Storages.chooseForBytes(List.of(LOW, HIGH), null)).isSameAs(HIGH);
  }

  /** No engine is on the path of these tests. */
  @Test
  void withoutAnEngineItsJarIsNamed() {
    Remedy.of(StorageError.NATIVE_LIBRARY, Storages::standard, "org.anam:anam-hdf5lib");
  }
}
