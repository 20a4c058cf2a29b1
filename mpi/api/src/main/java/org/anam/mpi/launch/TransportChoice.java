package org.anam.mpi.launch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.anam.error.AnamException;
import org.anam.error.NearestName;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.single.SingleTransport;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.Transport;
import org.anam.mpi.transport.TransportProvider;

/**
 * Chooses the transport: the one that the program or the user names, else that of whatever launched
 * the program, else none.
 *
 * <p>A program that an MPI launcher has started is never run as rank 0 of 1 because a jar is
 * missing: each process would do all the work, and all would write the same files.
 */
public final class TransportChoice {

  private static final String SINGLE = "single";

  /** Set by Open MPI, MPICH and its kin, and by everything that starts programs over PMIx. */
  private static final List<String> LAUNCHERS =
      List.of("OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "PMI_RANK", "PMIX_RANK", "MPI_LOCALNRANKS");

  private final LaunchContext context;
  private final Iterable<TransportProvider> providers;

  /** For tests, which bring their own surroundings. */
  TransportChoice(LaunchContext context, Iterable<TransportProvider> providers) {
    this.context = context;
    this.providers = providers;
  }

  /**
   * Starts the transport.
   *
   * @param name the name that the program gives, which comes before property and environment
   * @param arguments the program's arguments
   */
  public static Transport start(Optional<String> name, List<String> arguments) {
    LaunchContext context = new LaunchContext(arguments, System.getenv());
    Optional<String> chosen =
        name.or(() -> Optional.ofNullable(System.getProperty("anam.mpi.transport")))
            .or(() -> Optional.ofNullable(context.environment().get("ANAM_MPI_TRANSPORT")))
            .filter(text -> !text.isBlank());
    return new TransportChoice(context, services()).start(chosen);
  }

  /** Those that the context class loader finds, or the loader of Anam itself if it finds none. */
  private static Iterable<TransportProvider> services() {
    ServiceLoader<TransportProvider> found = ServiceLoader.load(TransportProvider.class);
    try {
      return found.iterator().hasNext()
          ? found
          : ServiceLoader.load(TransportProvider.class, TransportChoice.class.getClassLoader());
    } catch (ServiceConfigurationError e) {
      throw broken(e);
    }
  }

  Transport start(Optional<String> name) {
    if (name.isPresent()) {
      return named(name.get());
    }
    for (TransportProvider provider : loaded()) {
      if (provider.isLaunched(context)) {
        return provider.world(context);
      }
    }
    for (String variable : LAUNCHERS) {
      if (context.environment().containsKey(variable)) {
        throw AnamException.of(
                MpiError.NO_TRANSPORT_FOR_LAUNCH,
                "An MPI launcher started this program ("
                    + variable
                    + "="
                    + context.environment().get(variable)
                    + "), and "
                    + names(loaded())
                    + " cannot serve it")
            .build();
      }
    }
    return new SingleTransport();
  }

  private Transport named(String name) {
    if (name.equals(SINGLE)) {
      return new SingleTransport();
    }
    List<TransportProvider> loaded = loaded();
    for (TransportProvider provider : loaded) {
      if (provider.name().equals(name)) {
        return provider.world(context);
      }
    }
    List<String> known = new ArrayList<>(List.of("native", "mpj", SINGLE));
    loaded.forEach(provider -> known.add(provider.name()));
    throw AnamException.of(
            MpiError.NO_SUCH_TRANSPORT,
            "The transport \"" + name + "\" is not there; there is " + names(loaded))
        .remedy(
            known.contains(name)
                ? "Add the jar anam-mpi-" + name + " to the class path or module path."
                : MpiError.NO_SUCH_TRANSPORT.remedy() + NearestName.question(name, known))
        .build();
  }

  private static String names(List<TransportProvider> providers) {
    StringBuilder names = new StringBuilder(SINGLE);
    providers.forEach(provider -> names.append(", ").append(provider.name()));
    return names.toString();
  }

  private List<TransportProvider> loaded() {
    List<TransportProvider> loaded = new ArrayList<>();
    try {
      for (Iterator<TransportProvider> each = providers.iterator(); each.hasNext(); ) {
        loaded.add(each.next());
      }
    } catch (ServiceConfigurationError e) {
      throw broken(e);
    }
    // Native before MPJ Express, where a program could be served by both.
    loaded.sort(
        (one, other) ->
            Boolean.compare(!one.name().equals("native"), !other.name().equals("native")));
    return loaded;
  }

  private static AnamException broken(ServiceConfigurationError error) {
    return AnamException.of(
            MpiError.BROKEN_TRANSPORT, "A transport cannot be loaded: " + error.getMessage())
        .cause(error)
        .build();
  }
}
