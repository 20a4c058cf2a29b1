package org.anam.storage;

import java.util.Comparator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.anam.error.AnamException;
import org.anam.error.NearestName;
import org.anam.storage.error.StorageError;

/**
 * The storage engines that are on the path.
 *
 * <p>Thread-safe. They are looked for once, by the class loader that has this class.
 */
public final class Storages {

  /** The system property that names the engine to be used. */
  public static final String ENGINE = "anam.storage";

  private static volatile StorageProvider standard;
  private static volatile StorageProvider standardForBytes;

  private Storages() {}

  /**
   * The engine that {@code -Danam.storage} names, or else the one of the greatest priority.
   *
   * @throws AnamException ANAM181 when there is none, or none of that name, or when it cannot work
   *     here
   */
  public static Storage standard() {
    StorageProvider found = standard;
    if (found == null) {
      found = choose(installed(), System.getProperty(ENGINE));
      standard = found;
    }
    return found.storage();
  }

  /**
   * The engine for bytes that are in no file: the one that {@code -Danam.storage} names, or else
   * the one of the greatest priority among those that take bytes. Where none does, it is that for
   * files, which says so when it is used.
   *
   * @throws AnamException ANAM181 as for files
   */
  public static Storage forBytes() {
    StorageProvider found = standardForBytes;
    if (found == null) {
      found = chooseForBytes(installed(), System.getProperty(ENGINE));
      standardForBytes = found;
    }
    return found.storage();
  }

  /** Chooses among engines for bytes, as {@link #choose} does for files. */
  static StorageProvider chooseForBytes(List<StorageProvider> installed, String name) {
    List<StorageProvider> able = installed.stream().filter(StorageProvider::takesBytes).toList();
    return choose(name == null && !able.isEmpty() ? able : installed, name);
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
   * Chooses among engines.
   *
   * @param name the name of the one to be used, or null
   */
  static StorageProvider choose(List<StorageProvider> installed, String name) {
    if (installed.isEmpty()) {
      throw AnamException.of(StorageError.NATIVE_LIBRARY, "No HDF5 engine is on the class path")
          .remedy(
              "Add org.anam:anam-hdf5lib, which anam-runtime brings; when merging jars, merge their"
                  + " META-INF/services files too.")
          .build();
    }
    if (name == null) {
      return installed.stream()
          .max(Comparator.comparingInt(StorageProvider::priority))
          .orElseThrow();
    }
    return installed.stream()
        .filter(provider -> provider.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(installed, name));
  }

  private static AnamException unknown(List<StorageProvider> installed, String name) {
    List<String> names = installed.stream().map(StorageProvider::name).sorted().toList();
    return AnamException.of(
            StorageError.NATIVE_LIBRARY,
            "-D" + ENGINE + "=" + name + " names no HDF5 engine that is on the class path")
        .remedy(
            "Name one that is there: "
                + String.join(", ", names)
                + "."
                + NearestName.question(name, names))
        .build();
  }
}
