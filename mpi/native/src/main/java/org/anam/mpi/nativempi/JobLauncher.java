package org.anam.mpi.nativempi;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The program that started this process as one rank of a job, told by the variables it leaves in
 * the environment.
 *
 * @param name how messages call it
 * @param kin the MPI libraries that it usually starts programs of, the likeliest first
 * @param size the number of ranks it says it started; 0 when it does not say
 */
record JobLauncher(String name, List<String> kin, int size) {

  private static final List<String> OPEN_MPI_FIRST = List.of("Open MPI", "MPICH");
  private static final List<String> MPICH_FIRST = List.of("MPICH", "Open MPI");

  JobLauncher {
    kin = List.copyOf(kin);
  }

  /**
   * Looks for a launcher. Inside a batch job an {@code mpirun} comes first: it knows better than
   * the batch system how many ranks there are.
   *
   * @return empty when the program was started alone
   */
  static Optional<JobLauncher> detect(Map<String, String> environment) {
    if (environment.containsKey("OMPI_COMM_WORLD_SIZE")) {
      return of("the mpirun of Open MPI", List.of("Open MPI"), environment, "OMPI_COMM_WORLD_SIZE");
    }
    if (environment.containsKey("MV2_COMM_WORLD_SIZE")) {
      return of("the mpirun of MVAPICH", List.of("MPICH"), environment, "MV2_COMM_WORLD_SIZE");
    }
    boolean slurm = environment.containsKey("SLURM_STEP_NUM_TASKS");
    if (slurm && environment.containsKey("PMIX_RANK")) {
      return of("srun (PMIx)", OPEN_MPI_FIRST, environment, "SLURM_STEP_NUM_TASKS");
    }
    if (slurm) {
      return of("srun", MPICH_FIRST, environment, "SLURM_STEP_NUM_TASKS");
    }
    if (environment.containsKey("PMI_SIZE")) {
      return of("the mpirun of MPICH", List.of("MPICH"), environment, "PMI_SIZE");
    }
    if (environment.containsKey("PMIX_RANK")) {
      return of("a PMIx launcher", OPEN_MPI_FIRST, environment, "");
    }
    if (environment.containsKey("PMI_RANK")) {
      return of("a PMI launcher", MPICH_FIRST, environment, "");
    }
    return Optional.empty();
  }

  private static Optional<JobLauncher> of(
      String name, List<String> kin, Map<String, String> environment, String variable) {
    String size = environment.getOrDefault(variable, "");
    boolean number =
        !size.isEmpty() && size.length() < 10 && size.chars().allMatch(c -> isDigit(c));
    return Optional.of(new JobLauncher(name, kin, number ? Integer.parseInt(size) : 0));
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
