package org.anam.mapping.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.Storages;
import org.junit.jupiter.api.Test;

/** Which exceptions are the program's own. */
class ProgramCodeTest {

  private static RuntimeException threw(RuntimeException e) {
    return ProgramCode.threw(
        e,
        "while this was saved",
        null,
        (code, what) -> AnamException.of(code, what).file(Path.of("x")));
  }

  private static RuntimeException thrownBy(String type) {
    RuntimeException e = new IllegalStateException("x");
    e.setStackTrace(new StackTraceElement[] {new StackTraceElement(type, "m", "F.java", 1)});
    return e;
  }

  @Test
  void whatTheProgramThrowsIsRefused() {
    RuntimeException e = new IllegalStateException("not yet");
    RuntimeException refused = threw(e);
    assertThat(((AnamException) refused).code()).isEqualTo(CoreError.REFUSED);
    assertThat(refused).hasMessageContaining("not yet").hasCause(e);
  }

  /** A fault of the storage must not be laid at the program's door. */
  @Test
  void whatTheStorageThrowsStaysAsItIs() {
    for (String type :
        new String[] {Storages.class.getName(), "hdf.hdf5lib.exceptions.HDF5LibraryException"}) {
      RuntimeException e = thrownBy(type);
      assertThat(threw(e)).isSameAs(e);
    }
    RuntimeException known = AnamException.of(CoreError.CYCLE, "x").build();
    assertThat(threw(known)).isSameAs(known);
  }
}
