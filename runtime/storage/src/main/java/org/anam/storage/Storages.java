package org.anam.storage;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.anam.error.AnamException;
import org.anam.error.NearestName;
import org.anam.storage.error.StorageError;

/**
 * The storage engines that are on the path.
 *
 * <p>Thread-safe. They are looked for once, by the class loader that has this class.
 */
public final class Storages {

  /** The system property that names the engine to be used where a call names none. */
  public static final String ENGINE = "anam.storage";

  private static volatile List<StorageProvider> standard;

  private Storages() {}

  /**
   * The engine that is asked first where a call names none: the one that {@code -Danam.storage}
   * names, or else the one of the greatest priority.
   *
   * @throws AnamException ANAM181 when there is none, or none of that name, or when it cannot work
   *     here
   */
  public static Storage standard() {
    return inOrder().get(0).storage();
  }

  /**
   * Does a piece of work by an engine, in a turn with it. Where no engine is named, neither here
   * nor by {@code -Danam.storage}, and the work ends because the engine lacks what a file needs, it
   * is done anew by the next one.
   *
   * @param engine the name of the one engine to be used, or null
   * @param work what is done, which leaves nothing behind when it fails
   * @return what the work returns
   * @throws AnamException ANAM181 as {@link #standard()} does; what the work throws
   */
  public static <R> R call(String engine, Function<Storage, R> work) {
    return call(named(engine), work);
  }

  /**
   * Whether an error says that an engine lacks something, so that {@link #call} asks the next one.
   */
  public static boolean isLack(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      if (cause instanceof NotInEngineException) {
        return true;
      }
    }
    return false;
  }

  /**
   * As {@link #call}, with bytes that are in no file: by those engines that take bytes. Where none
   * does, it is done by those for files, which say so.
   */
  public static <R> R callForBytes(String engine, Function<Storage, R> work) {
    return call(forBytes(named(engine)), work);
  }

  /** Those of some engines that take bytes; all of them when none does. */
  static List<StorageProvider> forBytes(List<StorageProvider> engines) {
    List<StorageProvider> able = engines.stream().filter(StorageProvider::takesBytes).toList();
    return able.isEmpty() ? engines : able;
  }

  /** Does a piece of work by the first of some engines that does not lack what it needs. */
  static <R> R call(List<StorageProvider> engines, Function<Storage, R> work) {
    AnamException lack = null;
    for (StorageProvider engine : engines) {
      try {
        Storage storage = engine.storage();
        EngineTurn turn = storage.turn();
        try {
          return work.apply(storage);
        } finally {
          turn.close();
        }
      } catch (AnamException e) {
        AnamException error = lack == null ? e : behind(lack, engine, e);
        if (!isLack(e)) {
          throw error;
        }
        lack = error;
      }
    }
    throw lack;
  }

  /**
   * The error when one engine lacks something, and the next one failed too: mostly what this one
   * says, as it has looked further; but when it cannot work here at all, that is beside the point.
   */
  private static AnamException behind(AnamException lack, StorageProvider next, AnamException e) {
    if (e.code() != StorageError.NATIVE_LIBRARY) {
      e.addSuppressed(lack);
      return e;
    }
    AnamException told =
        lack.withRemedy("The engine " + next.name() + " cannot help here: " + e.what() + ".");
    told.addSuppressed(e);
    return told;
  }

  private static List<StorageProvider> named(String engine) {
    if (engine == null) {
      return inOrder();
    }
    return List.of(named(installed(), engine, "\"" + engine + "\""));
  }

  private static List<StorageProvider> inOrder() {
    List<StorageProvider> found = standard;
    if (found == null) {
      found = choose(installed(), System.getProperty(ENGINE));
      standard = found;
    }
    return found;
  }

  private static List<StorageProvider> installed() {
    try {
      return ServiceLoader.load(StorageProvider.class, Storages.class.getClassLoader()).stream()
          .map(ServiceLoader.Provider::get)
          .toList();
    } catch (ServiceConfigurationError e) {
      throw AnamException.of(
              StorageError.NATIVE_LIBRARY, "A storage engine cannot be loaded: " + e.getMessage())
          .remedy("Have jars of Anam of one version on the path, each whole.")
          .cause(e)
          .build();
    }
  }

  /**
   * Puts engines in the order in which they are asked.
   *
   * @param name the name of the only one to be used, or null
   */
  static List<StorageProvider> choose(List<StorageProvider> installed, String name) {
    if (name != null) {
      return List.of(named(installed, name, "-D" + ENGINE + "=" + name));
    }
    requireAny(installed);
    return installed.stream()
        .sorted(Comparator.comparingInt(StorageProvider::priority).reversed())
        .toList();
  }

  private static void requireAny(List<StorageProvider> installed) {
    if (installed.isEmpty()) {
      throw AnamException.of(StorageError.NATIVE_LIBRARY, "No HDF5 engine is on the class path")
          .remedy(
              "Add org.anam:anam-direct or org.anam:anam-hdf5lib, both of which anam-runtime"
                  + " brings; when merging jars, merge their META-INF/services files too.")
          .build();
    }
  }

  /**
   * The engine of a name.
   *
   * @param said where the program says the name
   */
  static StorageProvider named(List<StorageProvider> installed, String name, String said) {
    requireAny(installed);
    List<String> names = installed.stream().map(StorageProvider::name).sorted().toList();
    return installed.stream()
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                AnamException.of(
                        StorageError.NATIVE_LIBRARY,
                        said + " names no HDF5 engine that is on the class path")
                    .remedy(
                        "Name one that is there: "
                            + String.join(", ", names)
                            + "."
                            + NearestName.question(name, names))
                    .build());
  }
}
