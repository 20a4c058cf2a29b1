package org.anam.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    assertThat(Storages.choose(List.of(LOW, HIGH), null)).containsExactly(HIGH, LOW);
    assertThat(Storages.choose(List.of(HIGH, LOW), null)).containsExactly(HIGH, LOW);
  }

  @Test
  void aNamedOneIsTaken() {
    assertThat(Storages.choose(List.of(LOW, HIGH), "low")).containsExactly(LOW);
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
    assertThat(Storages.choose(List.of(LOW, HIGH), "high")).containsExactly(HIGH);
  }

  @Test
  void bytesGoToAnEngineThatTakesThemWhereNoneIsNamed() {
    StorageProvider able = new ByteEngine("able", -5);
    StorageProvider other = new ByteEngine("other", -6);
    assertThat(Storages.forBytes(List.of(HIGH, able))).containsExactly(able);
    assertThat(Storages.forBytes(List.of(able, HIGH, other))).containsExactly(able, other);
    assertThat(Storages.forBytes(List.of(HIGH))).containsExactly(HIGH);
    assertThat(Storages.forBytes(List.of(HIGH, LOW))).containsExactly(HIGH, LOW);
  }

  /** No engine is on the path of these tests. */
  @Test
  void withoutAnEngineItsJarIsNamed() {
    Remedy.of(
        StorageError.NATIVE_LIBRARY,
        Storages::standard,
        "org.anam:anam-direct",
        "org.anam:anam-hdf5lib");
  }

  /** An engine that does a piece of work by failing, or not. */
  private static StorageProvider engine(String name, RuntimeException failure) {
    return new StorageProvider() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public int priority() {
        return 0;
      }

      @Override
      public Storage storage() {
        if (failure != null) {
          throw failure;
        }
        return TakenTurns.ENGINE;
      }
    };
  }

  private static AnamException error(StorageError code, String what, Throwable cause) {
    return AnamException.of(code, what).cause(cause).build();
  }

  private final AnamException lack =
      error(StorageError.MISSING_FILTER, "no szip", new NotInEngineException("szip"));

  @Test
  void whatOneEngineLacksTheNextOneDoes() {
    String done = Storages.call(List.of(engine("a", lack), engine("b", null)), work -> "done");
    assertThat(done).isEqualTo("done");
  }

  /** Code of the program may have wrapped it. */
  @Test
  void aLackIsKnownBehindOtherErrors() {
    AnamException wrapped =
        error(StorageError.DAMAGED, "it failed", new IllegalStateException("no", lack));
    assertThat(Storages.isLack(wrapped)).isTrue();
    String done = Storages.call(List.of(engine("a", wrapped), engine("b", null)), work -> "done");
    assertThat(done).isEqualTo("done");
  }

  @Test
  void otherErrorsAreTheFirstEngines() {
    AnamException damaged = error(StorageError.DAMAGED, "damaged", null);
    List<StorageProvider> engines = List.of(engine("a", damaged), engine("b", null));
    assertThatThrownBy(() -> Storages.call(engines, work -> "done")).isSameAs(damaged);
  }

  @Test
  void whereNoneHasItTheLastOneSaysSo() {
    AnamException last = error(StorageError.MISSING_FILTER, "no plugin", null);
    List<StorageProvider> engines = List.of(engine("a", lack), engine("b", last));
    assertThatThrownBy(() -> Storages.call(engines, work -> "done"))
        .isSameAs(last)
        .hasSuppressedException(lack);
    assertThatThrownBy(() -> Storages.call(List.of(engine("a", lack)), work -> "done"))
        .isSameAs(lack);
  }

  @Test
  void anEngineThatCannotWorkHereDoesNotHideWhatIsLacking() {
    AnamException absent = error(StorageError.NATIVE_LIBRARY, "It is not built for this", null);
    List<StorageProvider> engines = List.of(engine("a", lack), engine("b", absent));
    AnamException told =
        Remedy.of(
            StorageError.MISSING_FILTER,
            () -> Storages.call(engines, work -> "done"),
            "The engine b cannot help here: It is not built for this.");
    assertThat(told.what()).isEqualTo("no szip");
  }

  @Test
  void theTurnEndsWithTheWork() {
    List<StorageProvider> engines = List.of(engine("a", null));
    assertThat(Storages.<Integer>call(engines, work -> TakenTurns.ENGINE.taken)).isEqualTo(1);
    assertThatThrownBy(
            () ->
                Storages.call(
                    engines,
                    work -> {
                      throw lack;
                    }))
        .isSameAs(lack);
    assertThat(TakenTurns.ENGINE.taken).isZero();
  }
}
