package org.anam.mpi.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.single.SingleTransport;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;
import org.anam.mpi.transport.TransportProvider;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** Which transport serves which launch. */
class TransportChoiceTest {

  private static final LaunchContext ALONE = new LaunchContext(List.of(), Map.of());
  private static final LaunchContext MPIRUN =
      new LaunchContext(List.of(), Map.of("OMPI_COMM_WORLD_SIZE", "4"));

  /** Serves launches with a variable. */
  private record Provider(String name, String variable) implements TransportProvider {
    @Override
    public boolean isLaunched(LaunchContext context) {
      return context.environment().containsKey(variable);
    }

    @Override
    public Transport world(LaunchContext context) {
      throw new IllegalStateException(name);
    }
  }

  private static final Provider NATIVE = new Provider("native", "OMPI_COMM_WORLD_SIZE");
  private static final Provider MPJ = new Provider("mpj", "MPJ");

  private static TransportChoice choice(LaunchContext context, TransportProvider... providers) {
    return new TransportChoice(context, List.of(providers));
  }

  @Test
  void aloneNothingIsStarted() {
    assertThat(choice(ALONE, NATIVE, MPJ).start(Optional.empty()))
        .isInstanceOf(SingleTransport.class);
  }

  @Test
  void theLauncherDecides() {
    assertThatThrownBy(() -> choice(MPIRUN, MPJ, NATIVE).start(Optional.empty()))
        .hasMessage("native");
    LaunchContext both =
        new LaunchContext(List.of(), Map.of("OMPI_COMM_WORLD_SIZE", "4", "MPJ", ""));
    assertThatThrownBy(() -> choice(both, MPJ, NATIVE).start(Optional.empty()))
        .hasMessage("native");
  }

  @Test
  void aNameComesFirst() {
    assertThat(choice(MPIRUN, NATIVE).start(Optional.of("single")))
        .isInstanceOf(SingleTransport.class);
    assertThatThrownBy(() -> choice(MPIRUN, NATIVE, MPJ).start(Optional.of("mpj")))
        .hasMessage("mpj");
  }

  @Test
  void aLaunchThatNobodyServesIsAnError() {
    assertThatThrownBy(() -> choice(MPIRUN, MPJ).start(Optional.empty()))
        .hasMessageStartingWith("ANAM241")
        .hasMessageContaining("OMPI_COMM_WORLD_SIZE=4");
    Remedy.of(
        MpiError.NO_TRANSPORT_FOR_LAUNCH,
        () -> choice(MPIRUN, MPJ).start(Optional.empty()),
        "anam-mpi-native",
        "-Danam.mpi.transport=single");
    assertThatThrownBy(() -> choice(MPIRUN, NATIVE).start(Optional.empty())).hasMessage("native");
    assertThat(choice(MPIRUN, MPJ).start(Optional.of("single")))
        .isInstanceOf(SingleTransport.class);
  }

  @Test
  void namesThatAreNotThere() {
    assertThatThrownBy(() -> choice(ALONE).start(Optional.of("native")))
        .hasMessageStartingWith("ANAM240")
        .hasMessageContaining("Add the jar anam-mpi-native");
    assertThatThrownBy(() -> choice(ALONE).start(Optional.of("nativ")))
        .hasMessageStartingWith("ANAM240")
        .hasMessageContaining("Did you mean native?");
    Remedy.of(
        MpiError.NO_SUCH_TRANSPORT,
        () -> choice(ALONE).start(Optional.of("native")),
        "Add the jar anam-mpi-native");
    assertThatThrownBy(() -> choice(ALONE, NATIVE).start(Optional.of("native")))
        .hasMessage("native");
  }

  @Test
  void providersThatCannotBeLoaded() {
    Iterable<TransportProvider> broken =
        () -> {
          throw new ServiceConfigurationError("gone");
        };
    assertThatThrownBy(() -> new TransportChoice(ALONE, broken).start(Optional.empty()))
        .hasMessageStartingWith("ANAM242")
        .hasMessageContaining("gone");
    Remedy.of(
        MpiError.BROKEN_TRANSPORT,
        () -> new TransportChoice(ALONE, broken).start(Optional.empty()),
        "merge their META-INF/services files");
    assertThat(choice(ALONE, NATIVE, MPJ).start(Optional.empty()))
        .isInstanceOf(SingleTransport.class);
  }
}
