package org.anam.storage.hdf5lib.call;

import java.io.IOException;
import java.util.Locale;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;

/**
 * Why the native library cannot be loaded, and what to do about that reason. Reasons are known from
 * the words of Java and of the dynamic linker, which have no codes; others are told as they are.
 */
final class NativeLibraryFailure {

  private static final String CACHE =
      "-Dorg.bytedeco.javacpp.cachedir=<folder> on the command line names another folder to unpack the library into;"
          + " without it, that is .javacpp/cache in the home folder.";

  private static final String NAMED =
      "Name the libhdf5_java of an installed HDF5 1.14 by -D"
          + NativeLibrary.PROPERTY
          + " or "
          + NativeLibrary.VARIABLE
          + ".";

  private static final String JAR =
      "Add org.bytedeco:hdf5:1.14.3-1.5.10 with the classifier of your platform to the class path. "
          + NAMED.replace("Name the", "Or name the");

  private NativeLibraryFailure() {}

  /** The error that a jar lacks the library or is not there. */
  static AnamException missing(String what) {
    return error(
        what,
        NativeLibraryFailure.class.getModule().isNamed()
            ? JAR + " On the module path start Java with --add-modules ALL-MODULE-PATH too."
            : JAR,
        null);
  }

  /** The error that a property or variable names something else than the library. */
  static AnamException wrongName(String what) {
    return error(what, NAMED, null);
  }

  /** The error for what Java threw. */
  static AnamException of(Throwable cause) {
    String reason = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    if (cause instanceof NoClassDefFoundError) {
      return missingClass(reason, cause);
    }
    if (cause instanceof IllegalCallerException) {
      return error(
          "Java denies native code: " + reason,
          "Add --enable-native-access=ALL-UNNAMED to the java command, on the module path"
              + " --enable-native-access=org.anam.storage.hdf5lib,org.bytedeco.hdf5,org.bytedeco.javacpp.",
          cause);
    }
    if (cause instanceof IOException) {
      return error(
          "The native HDF5 library cannot be unpacked: " + reason,
          "Free space in that folder, or make it writable. " + CACHE,
          cause);
    }
    return unlinked(reason, cause);
  }

  private static AnamException missingClass(String reason, Throwable cause) {
    if (reason.startsWith("org/slf4j/")) {
      return error(
          "The Java binding of HDF5 needs slf4j, which is missing: " + reason,
          "Add org.slf4j:slf4j-nop or the binding of your logging library; on the module path start Java with"
              + " --add-modules ALL-MODULE-PATH --add-reads org.bytedeco.hdf5=org.slf4j.",
          cause);
    }
    return error(
        "A class that loads the native library is missing: " + reason,
        "Add what anam-runtime depends on to the class path: org.bytedeco:hdf5:1.14.3-1.5.10 and"
            + " org.bytedeco:javacpp:1.5.10, as its pom says.",
        cause);
  }

  private static AnamException unlinked(String reason, Throwable cause) {
    String what = "The native HDF5 library cannot be loaded: " + reason;
    String words = reason.toLowerCase(Locale.ROOT);
    if (words.contains("already loaded in another classloader")) {
      return error(
          what,
          "Java loads a native library for one class loader only: put Anam and the jars of org.bytedeco where all"
              + " applications of this process share them (the lib folder of a servlet container, the parent loader),"
              + " or start another process.",
          cause);
    }
    if (words.contains("failed to map segment") || words.contains("operation not permitted")) {
      return error(
          what,
          "Its folder lies on a file system from which no programs may run (noexec). " + CACHE,
          cause);
    }
    if (words.contains("wrong elf class")
        || words.contains("incompatible architecture")
        || words.contains("exec format")) {
      return error(
          what,
          "It was built for a different processor from that of this Java, which is "
              + System.getProperty("os.arch")
              + ". "
              + NAMED,
          cause);
    }
    if (words.contains("invalid elf header") || words.contains("file too short")) {
      return error(
          what,
          "The file is damaged or not a library: delete it, or name another. " + CACHE,
          cause);
    }
    if (words.contains("cannot open shared object") || words.contains("not found")) {
      return error(what, "Install the library that the message names last. " + NAMED, cause);
    }
    return error(what, NAMED + " " + CACHE, cause);
  }

  private static AnamException error(String what, String remedy, Throwable cause) {
    return AnamException.of(StorageError.NATIVE_LIBRARY, what).remedy(remedy).cause(cause).build();
  }
}
