package org.anam.mpi.mpj;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.anam.error.AnamException;
import org.anam.mpi.mpj.error.MpjError;
import org.anam.mpi.transport.LaunchContext;

/**
 * How this rank was launched: what MPJ Express hands to a device.
 *
 * @param rank this rank
 * @param configuration the number of ranks for {@code smpdev}; for {@code niodev} a text that holds
 *     that number and where the launcher listens
 * @param device {@code smpdev} or {@code niodev}
 * @param abandoned whether a rank has ended that the others may still be waiting for
 */
record Launch(int rank, String configuration, String device, BooleanSupplier abandoned) {

  static final String MULTICORE = "smpdev";
  static final String CLUSTER = "niodev";

  private static final String LIMIT = "#Protocol Switch Limit";

  /** Set by {@link RankMain}; one per rank, because each rank has its own copy of this class. */
  private static volatile Launch byLauncher;

  static void set(Launch launch) {
    byLauncher = launch;
  }

  /** What {@link RankMain} was told, else what MPJ's own starters put before the arguments. */
  static Optional<Launch> of(LaunchContext context) {
    return byLauncher == null ? ofArguments(context.arguments()) : Optional.of(byLauncher);
  }

  private static Optional<Launch> ofArguments(List<String> arguments) {
    if (arguments.size() < 3 || !isNumber(arguments.get(0))) {
      return Optional.empty();
    }
    String configuration = arguments.get(1);
    String device = arguments.get(2);
    boolean theirs =
        switch (device) {
          case MULTICORE -> isNumber(configuration);
          case CLUSTER, "hybdev", "mxdev", "native" -> configuration.startsWith("#");
          default -> false;
        };
    return theirs
        ? Optional.of(
            new Launch(Integer.parseInt(arguments.get(0)), configuration, device, () -> false))
        : Optional.empty();
  }

  private static boolean isNumber(String text) {
    return text.matches("\\d{1,9}");
  }

  /** The configuration of {@code niodev}. */
  static String cluster(int ranks, String host, int port) {
    return "#Number of Processes;"
        + ranks
        + ";"
        + LIMIT
        + ";131072;#Server Name;"
        + host
        + ";#Server Port;"
        + port;
  }

  boolean isMulticore() {
    return device.equals(MULTICORE);
  }

  /** The arguments for the device. */
  String[] arguments() {
    return new String[] {Integer.toString(rank), configuration, device};
  }

  /**
   * How many bytes {@code niodev} sends without asking the receiver first.
   *
   * @throws AnamException for a device that is not served
   */
  int eagerLimit() {
    if (isMulticore()) {
      return Integer.MAX_VALUE;
    }
    if (!device.equals(CLUSTER)) {
      throw AnamException.of(
              MpjError.MPJ_LAUNCH, "MPJ Express was started with the device " + device)
          .remedy("Start the ranks with -dev multicore or -dev niodev, or with Anam's launcher.")
          .build();
    }
    String[] parts = configuration.split(";", -1);
    for (int i = 0; i + 1 < parts.length; i++) {
      if (parts[i].equals(LIMIT) && isNumber(parts[i + 1])) {
        return Integer.parseInt(parts[i + 1]);
      }
    }
    return 131072;
  }
}
