package org.anam.robustness;

import java.nio.file.Path;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.LoadOptions;
import org.anam.registry.Registry;
import org.anam.storage.Storages;

/** Loading as a user does, and what it leaves open. */
final class Loads {

  private static final LoadOptions OPTIONS = LoadOptions.defaults().registry(Registry.of());

  private Loads() {}

  /** Loads the first group of a file that holds no classes but the built-in ones. */
  static Object any(Path file) {
    return Hdf5.load(file, OPTIONS);
  }

  /** Loads the first group of a file that must be sealed. */
  static Object anySealed(Path file) {
    return Hdf5.load(file, OPTIONS.requireSeal());
  }

  static long openHandles() {
    return Storages.standard().openHandles();
  }
}
