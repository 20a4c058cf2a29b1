package org.anam.mpi.nativempi;

import java.util.List;
import org.anam.error.AnamException;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.nativempi.transport.World;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;
import org.anam.mpi.transport.TransportProvider;

/** Brings the transport over a native MPI library; found by its service. */
public final class NativeTransportProvider implements TransportProvider {

  private static final int NEEDED = 22;

  /** For {@link java.util.ServiceLoader}. */
  public NativeTransportProvider() {}

  @Override
  public String name() {
    return "native";
  }

  @Override
  public boolean isLaunched(LaunchContext context) {
    return JobLauncher.detect(context.environment()).isPresent();
  }

  @Override
  public Transport world(LaunchContext context) {
    requireJava(Runtime.version().feature());
    JobLauncher launcher =
        JobLauncher.detect(context.environment())
            .orElse(new JobLauncher("", List.of("Open MPI", "MPICH"), 0));
    return World.start(launcher.name(), launcher.kin(), launcher.size(), context.environment());
  }

  /**
   * Refuses a Java that cannot call foreign functions, before a class that needs them is linked.
   */
  static void requireJava(int feature) {
    if (feature < NEEDED) {
      throw AnamException.of(
              NativeMpiError.NATIVE_NEEDS_NEWER_JAVA,
              "The native MPI transport needs Java " + NEEDED + ", and this is Java " + feature)
          .build();
    }
  }
}
