package org.anam.storage.hdf5lib.call;

import hdf.hdf5lib.H5;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.bytedeco.hdf5.hdf5_java;
import org.bytedeco.javacpp.Loader;

/**
 * Loads the native HDF5 library once, when the first file is asked for.
 *
 * <p>Only the two files that hdf5lib needs are unpacked, into JavaCPP's cache and under its lock,
 * so that {@link DirectAccess} finds the same files there and the process never holds a second copy
 * of the library.
 */
public final class NativeLibrary {

  /** The system property that names another libhdf5_java. */
  static final String PROPERTY = "anam.hdf5.library";

  /** The environment variable that names another libhdf5_java. */
  static final String VARIABLE = "ANAM_HDF5_LIBRARY";

  /** Where hdf5lib looks for the path of its library. */
  private static final String HDF5LIB_PROPERTY = "hdf.hdf5lib.H5.hdf5lib";

  /** The release series that hdf5lib's classes belong to. */
  private static final int MAJOR = 1;

  private static final int MINOR = 14;

  private static boolean loaded;
  private static AnamException.Builder failure;
  private static boolean bundled;

  private NativeLibrary() {}

  /**
   * Loads the library if that has not happened yet.
   *
   * @throws AnamException ANAM181, each time, when it cannot be loaded
   */
  public static synchronized void require() {
    if (loaded) {
      return;
    }
    if (failure == null) {
      try {
        load();
        loaded = true;
        return;
      } catch (AnamException e) {
        failure = again(e);
      } catch (IOException | LinkageError | IllegalCallerException e) {
        failure = again(NativeLibraryFailure.of(e));
      }
    }
    throw failure.build();
  }

  /** Classes of a library that has failed to load are spoilt: there is no second attempt. */
  private static AnamException.Builder again(AnamException first) {
    return AnamException.of(StorageError.NATIVE_LIBRARY, first.what())
        .remedy(first.remedy())
        .cause(first.getCause());
  }

  /** Whether the library comes from the platform's jar, which has the C API's binding beside it. */
  static synchronized boolean isBundled() {
    return bundled;
  }

  private static void load() throws IOException {
    String named = System.getProperty(PROPERTY);
    if (named == null) {
      named = System.getenv(VARIABLE);
    }
    if (named == null || named.isEmpty()) {
      loadBundled();
      H5.H5open();
    } else {
      loadNamed(Path.of(named).toAbsolutePath());
    }
    H5.H5error_off();
    checkVersion();
  }

  private static void loadBundled() throws IOException {
    File library = unpack(libraryName());
    File binding = unpack(System.mapLibraryName("hdf5_java"));
    if (library == null) {
      throw NativeLibraryFailure.missing(
          binding == null
              ? "The native HDF5 library for " + Loader.getPlatform() + " is not on the class path"
              // So it is on Windows: the binding wants the hdf5.dll of an installed HDF5.
              : "The jar of " + Loader.getPlatform() + " lacks " + libraryName());
    }
    if (binding == null) {
      throw NativeLibraryFailure.missing(
          "The jar of " + Loader.getPlatform() + " lacks hdf5lib's binding");
    }
    bundled = true;
    // The binding names libhdf5 without a path: it is found because it is there already.
    System.load(library.getPath());
    System.setProperty(HDF5LIB_PROPERTY, binding.getPath());
  }

  private static void loadNamed(Path binding) {
    if (!Files.isRegularFile(binding)) {
      throw NativeLibraryFailure.wrongName("There is no native HDF5 library at " + binding);
    }
    System.setProperty(HDF5LIB_PROPERTY, binding.toString());
    try {
      H5.H5open();
    } catch (UnsatisfiedLinkError e) {
      // hdf5lib keeps the linker's reason to itself.
      System.load(binding.toString());
      throw NativeLibraryFailure.wrongName("The file " + binding + " is not a libhdf5_java");
    }
  }

  private static void checkVersion() {
    int[] version = new int[3];
    H5.H5get_libversion(version);
    if (version[0] != MAJOR || version[1] != MINOR) {
      throw NativeLibraryFailure.wrongName(
          String.format(
              "The native HDF5 library has version %d.%d.%d and must have %d.%d",
              version[0], version[1], version[2], MAJOR, MINOR));
    }
  }

  private static File unpack(String file) throws IOException {
    String resource = "/org/bytedeco/hdf5/" + Loader.getPlatform() + "/" + file;
    return Loader.cacheResource(hdf5_java.class, resource);
  }

  /** The file name of libhdf5 with the version of its interface, as the platform has it. */
  private static String libraryName() {
    String platform = Loader.getPlatform();
    if (platform.startsWith("windows")) {
      return "hdf5.dll";
    }
    return platform.startsWith("macosx") ? "libhdf5.310.dylib" : "libhdf5.so.310";
  }
}
