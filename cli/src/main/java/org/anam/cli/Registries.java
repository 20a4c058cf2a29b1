package org.anam.cli;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.anam.inspect.child.JavaCommand;
import org.anam.registry.Registry;

/** The registry in the jars that the user names. */
final class Registries {

  private Registries() {}

  /** The registry; null when no jars are named. */
  static Registry of(CheckSettings settings) {
    if (settings.classpath == null) {
      return null;
    }
    if (JavaCommand.isImage()) {
      throw new UsageException(
          "this program is a native image and cannot load classes; use the jar for --classpath");
    }
    List<URL> urls = new ArrayList<>();
    try {
      for (File file : settings.classFiles()) {
        urls.add(file.toURI().toURL());
      }
    } catch (MalformedURLException e) {
      throw new UsageException("--classpath: " + e.getMessage());
    }
    // Open as long as the process, because codecs load classes when they are first used.
    ClassLoader loader =
        new URLClassLoader(urls.toArray(new URL[0]), Registries.class.getClassLoader());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(loader);
    try {
      return Registry.standard();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
