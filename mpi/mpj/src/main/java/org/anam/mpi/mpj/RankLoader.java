package org.anam.mpi.mpj;

import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;

/**
 * Loads the program for one rank. What must be there once in a virtual machine comes from a loader
 * that all ranks share: MPJ Express, and classes that belong to a native library, which a virtual
 * machine loads once only.
 */
final class RankLoader extends URLClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final ClassLoader shared;
  private final List<String> packages;

  /**
   * For one rank.
   *
   * @param program the class path of the program
   * @param shared where shared classes come from
   * @param packages the beginnings of the names of shared classes
   */
  RankLoader(URL[] program, ClassLoader shared, List<String> packages) {
    super(program, ClassLoader.getPlatformClassLoader());
    this.shared = shared;
    this.packages = packages;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    for (String beginning : packages) {
      if (name.startsWith(beginning)) {
        return shared.loadClass(name);
      }
    }
    return super.loadClass(name, resolve);
  }
}
