package org.anam.mpi.nativempi.launched;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.launched.Launch.Library;
import org.anam.mpi.nativempi.launched.Launch.Result;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes wrong ends with an error that says what to do, and with the right exit status. */
final class MisuseTest {

  private static final int REFUSED = 17;

  @Test
  void aFolderWithoutALibraryIsNamed(@TempDir Path folder) {
    Result result =
        Launch.with(Library.OPEN_MPI, 1)
            .environment("ANAM_MPI_LIBRARY", folder.toString())
            .run(MisuseProgram.class, "none");
    assertThat(result.status()).as(result.output()).isEqualTo(REFUSED);
    Remedy.printed(
        NativeMpiError.MPI_LIBRARY_MISSING,
        result.output(),
        folder.toString(),
        "-Danam.mpi.library");
    worksWith(Library.OPEN_MPI);
  }

  @Test
  void whatWasTriedIsListed(@TempDir Path folder) throws Exception {
    Path broken = Files.writeString(folder.resolve("libmpi.so.40"), "no library");
    Result result =
        Launch.with(Library.OPEN_MPI, 1)
            .options("--enable-native-access=ALL-UNNAMED", "-Danam.mpi.library=" + folder)
            .run(MisuseProgram.class, "none");
    assertThat(result.status()).as(result.output()).isEqualTo(REFUSED);
    assertThat(result.output()).contains("ANAM251", broken + ": ");
  }

  @Test
  void aLibraryThatIsNoneOfMpiIsRefused() {
    Result result =
        Launch.with(Library.OPEN_MPI, 1)
            .environment("ANAM_MPI_LIBRARY", "libm.so.6")
            .run(MisuseProgram.class, "none");
    assertThat(result.status()).as(result.output()).isEqualTo(REFUSED);
    Remedy.printed(
        NativeMpiError.MPI_LIBRARY_UNUSABLE, result.output(), "libm.so.6", "libmpich.so.12");
    worksWith(Library.MPICH);
  }

  @ParameterizedTest
  @CsvSource({"OPEN_MPI, libmpich.so.12, MPICH", "MPICH, libmpi.so.40, Open MPI"})
  void theOtherLibrarysLauncherIsRefused(Library launcher, String library, String name) {
    Result result =
        Launch.with(launcher, 2)
            .environment("ANAM_MPI_LIBRARY", library)
            .run(MisuseProgram.class, "none");
    assertThat(result.status()).as(result.output()).isNotZero();
    Remedy.printed(
        NativeMpiError.WRONG_MPI_LIBRARY,
        result.output(),
        "with 2 ranks",
        library,
        name,
        "sees 1",
        "the mpirun that came with the library");
    ended(launcher, 2, "signals"); // by the launcher's own library
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void deniedNativeAccessIsExplained(Library library) {
    Result result =
        Launch.with(library, 1)
            .options("--illegal-native-access=deny", "-Xshare:auto")
            .run(MisuseProgram.class, "none");
    if (Runtime.version().feature() < 24) {
      // Older virtual machines do not know the option.
      assertThat(result.status()).isNotZero();
      return;
    }
    assertThat(result.status()).as(result.output()).isEqualTo(REFUSED);
    Remedy.printed(
        NativeMpiError.NATIVE_ACCESS_DENIED, result.output(), "--enable-native-access=ALL-UNNAMED");
    Result allowed =
        Launch.with(library, 1)
            .options("--illegal-native-access=deny", "--enable-native-access=ALL-UNNAMED")
            .run(MisuseProgram.class, "lookalike");
    assertThat(allowed.status()).as(allowed.output()).isZero();
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void mpiStartsOnceInAProcess(Library library) {
    Result result = ended(library, 1, "twice");
    Remedy.printed(NativeMpiError.MPI_NOT_STARTED, result.output(), "before", "first communicator");
    worksWith(library);
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void theLibrarysOwnWordsAreReported(Library library) {
    Result result = ended(library, 1, "rank");
    Remedy.printed(NativeMpiError.MPI_CALL_FAILED, result.output(), "own words");
    assertThat(result.output())
        .containsIgnoringCase("invalid rank")
        .doesNotContain("MPI_ERRORS_ARE_FATAL");
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void aMessageThatIsTooLongIsRefusedAndNobodyWaits(Library library) {
    Result result = ended(library, 2, "room");
    assertThat(result.output().split(MpiError.MESSAGE_TOO_LONG.id(), -1)).hasSize(1 + 18);
    Remedy.printed(MpiError.MESSAGE_TOO_LONG, result.output(), "as long as what is sent");
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void messagesThatLookLikeOurOwnArrive(Library library) {
    ended(library, 1, "lookalike");
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void theVirtualMachineKeepsItsSignals(Library library) {
    Result result = ended(library, 2, "signals");
    assertThat(result.output()).contains("survived 128").doesNotContain("SIGSEGV");
  }

  @ParameterizedTest
  @EnumSource(Library.class)
  void abortEndsAllWithItsStatus(Library library) {
    Result result = run(library, 3, "abort");
    assertThat(result.status()).as(result.output()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"OPEN_MPI, kill", "MPICH, kill", "OPEN_MPI, throw", "MPICH, throw"})
  void aRankThatDiesEndsAll(Library library, String how) {
    Result result = run(library, 3, how);
    assertThat(result.status()).as(result.output()).isNotZero();
    assertThat(result.output()).doesNotContain("the end");
  }

  /** The same program, started as the remedy says. */
  private static void worksWith(Library library) {
    ended(library, 1, "lookalike");
  }

  private static Result ended(Library library, int ranks, String what) {
    Result result = run(library, ranks, what);
    assertThat(result.status()).as(result.output()).isZero();
    assertThat(result.output().split("the end", -1)).as(result.output()).hasSize(1 + ranks);
    return result;
  }

  /** No case may hang; the limit leaves room for a loaded machine. */
  private static Result run(Library library, int ranks, String what) {
    return Launch.with(library, ranks).limit(60).run(MisuseProgram.class, what);
  }
}
