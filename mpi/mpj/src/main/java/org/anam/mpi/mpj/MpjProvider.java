package org.anam.mpi.mpj;

import java.time.Duration;
import org.anam.error.AnamException;
import org.anam.mpi.mpj.error.MpjError;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;
import org.anam.mpi.transport.TransportProvider;

/** Brings the transport over MPJ Express where its launcher, or Anam's, started the program. */
public final class MpjProvider implements TransportProvider {

  /** The system property for how long ranks wait for each other at the start, in seconds. */
  static final String START_LIMIT = "anam.mpj.start.limit";

  /** For {@link java.util.ServiceLoader}. */
  public MpjProvider() {}

  @Override
  public String name() {
    return "mpj";
  }

  @Override
  public boolean isLaunched(LaunchContext context) {
    return Launch.of(context).isPresent();
  }

  @Override
  public Transport world(LaunchContext context) {
    Launch launch =
        Launch.of(context)
            .orElseThrow(
                () ->
                    AnamException.of(
                            MpjError.MPJ_LAUNCH, "No launcher of MPJ Express started the program")
                        .remedy(
                            "Start it with org.anam.mpi.mpj.Launcher; under mpjrun hand the arguments"
                                + " of main to Communicator.world.")
                        .build());
    Duration limit = Duration.ofSeconds(Integer.getInteger(START_LIMIT, 120));
    try {
      return MpjTransport.world(MpjDevice.open(launch, limit));
    } catch (NoClassDefFoundError e) {
      throw AnamException.of(
              MpjError.MPJ_MISSING,
              "A class of MPJ Express is not on the class path (" + e.getMessage() + ")")
          .remedy(
              "Start the program with org.anam.mpi.mpj.Launcher, which finds the jars; or add mpj.jar and"
                  + " log4j-1.2.jar to the class path.")
          .cause(e)
          .build();
    }
  }
}
