package org.anam.mpi.nativempi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.mpi.transport.LaunchContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the environment says about the launcher; sizes that are no numbers are as good as none. */
final class JobLauncherTest {

  @ParameterizedTest
  @CsvSource({
    "OMPI_COMM_WORLD_SIZE=4, Open MPI, 4",
    "OMPI_COMM_WORLD_SIZE=4 PMIX_RANK=0 SLURM_STEP_NUM_TASKS=1, Open MPI, 4",
    "MV2_COMM_WORLD_SIZE=3 PMI_SIZE=3, MPICH, 3",
    "PMI_SIZE=2 PMI_RANK=0, MPICH, 2",
    "SLURM_STEP_NUM_TASKS=8 PMIX_RANK=1, Open MPI MPICH, 8",
    "SLURM_STEP_NUM_TASKS=8 PMI_RANK=1 PMI_SIZE=8, MPICH Open MPI, 8",
    "PMIX_RANK=0, Open MPI MPICH, 0",
    "PMI_RANK=0, MPICH Open MPI, 0",
    "OMPI_COMM_WORLD_SIZE=many, Open MPI, 0",
    "PMI_SIZE=99999999999, MPICH, 0",
  })
  void eachLauncherIsKnownByItsVariables(String variables, String kin, int size) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(" ", -1)) {
      int equals = variable.indexOf('=');
      environment.put(variable.substring(0, equals), variable.substring(equals + 1));
    }
    assertThat(JobLauncher.detect(environment))
        .hasValueSatisfying(
            launcher -> {
              assertThat(String.join(" ", launcher.kin())).isEqualTo(kin);
              assertThat(launcher.size()).isEqualTo(size);
            });
  }

  @Test
  void aBatchJobAloneLaunchesNothing() {
    assertThat(
            JobLauncher.detect(
                Map.of("SLURM_JOB_ID", "7", "SLURM_NTASKS", "4", "SLURM_PROCID", "0")))
        .isEmpty();
  }

  @Test
  void theProviderIsTheNativeOne() {
    NativeTransportProvider provider = new NativeTransportProvider();
    assertThat(provider.name()).isEqualTo("native");
    assertThat(provider.isLaunched(context(Map.of()))).isFalse();
    assertThat(provider.isLaunched(context(Map.of("PMI_SIZE", "1")))).isTrue();
  }

  private static LaunchContext context(Map<String, String> environment) {
    return new LaunchContext(List.of(), environment);
  }
}
