package org.anam.mpi.nativempi.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anam.error.AnamException;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.simulated.SimulatedJob;
import org.anam.mpi.nativempi.simulated.SimulatedSetup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Error codes of MPI become errors of ours, with the library's words where it has some. */
final class MpiErrorsTest {

  private final Mpi mpi = new SimulatedJob(SimulatedSetup.of(1)).mpi(0);

  @Test
  void successIsNoError() {
    assertThatCode(() -> mpi.check(0)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({"6, MPI reports: SIM_ERR_RANK: no such rank", "4711, MPI reports: error code 4711"})
  void theLibrarysWordsAreKept(int code, String words) {
    assertThatThrownBy(() -> mpi.check(code))
        .isInstanceOfSatisfying(
            AnamException.class,
            e -> assertThat(e.code()).isEqualTo(NativeMpiError.MPI_CALL_FAILED))
        .hasMessageContaining(words);
  }

  @Test
  void aMessageThatIsTooLongHasItsOwnCode() {
    assertThat(mpi.failure(15).code()).isEqualTo(MpiError.MESSAGE_TOO_LONG);
  }

  @ParameterizedTest
  @CsvSource({"true, 12", "false, -1"})
  void theFieldOfTheLengthIsFoundWhereItIsShown(boolean shown, int offset) {
    SimulatedSetup setup = SimulatedSetup.of(1);
    Mpi library = new SimulatedJob(shown ? setup : setup.withHiddenCount()).mpi(0);
    CountField field = new CountField(library.abi(), library.pointToPoint());
    assertThat(field.offset()).isEqualTo(offset);
    assertThat(field.offset()).isEqualTo(offset);
  }
}
