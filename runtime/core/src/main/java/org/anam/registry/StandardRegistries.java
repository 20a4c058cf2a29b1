package org.anam.registry;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** One registry per class loader, found once. */
final class StandardRegistries {

  /**
   * The registry refers to classes of its loader. Held softly, it cannot keep an application that
   * was unloaded in memory for longer than there is memory.
   */
  private static final Map<ClassLoader, SoftReference<Registry>> BY_LOADER = new WeakHashMap<>();

  /** What the virtual machine names where generated code and runtime do not fit. */
  private static final String RUNTIME = Codec.class.getPackageName() + ".";

  private StandardRegistries() {}

  static Registry of(ClassLoader contextLoader) {
    ClassLoader loader = contextLoader == null ? Registry.class.getClassLoader() : contextLoader;
    Registry registry = known(loader);
    if (registry == null) {
      // Outside the lock, since it runs code of the modules.
      registry = find(loader);
      synchronized (BY_LOADER) {
        BY_LOADER.put(loader, new SoftReference<>(registry));
      }
    }
    return registry;
  }

  private static Registry known(ClassLoader loader) {
    synchronized (BY_LOADER) {
      SoftReference<Registry> known = BY_LOADER.get(loader);
      return known == null ? null : known.get();
    }
  }

  private static Registry find(ClassLoader loader) {
    try {
      List<CodecModule> modules = modules(loader);
      if (modules.isEmpty()) {
        modules = modules(Registry.class.getClassLoader());
      }
      return Registry.of(modules, modules.isEmpty());
    } catch (ServiceConfigurationError | LinkageError e) {
      throw isOfAnotherVersion(e)
          ? AnamException.of(
                  CoreError.BROKEN_REGISTRY,
                  "A codec was made by another version of the processor than this runtime is of: "
                      + e.getMessage())
              .remedy(
                  "Compile the folder or jar of the class that the message names again (a clean build), with anam-processor of the runtime's version; anam-bom gives both one.")
              .cause(e)
              .build()
          : AnamException.of(
                  CoreError.BROKEN_REGISTRY, "A registry class cannot be loaded: " + e.getMessage())
              .cause(e)
              .build();
    }
  }

  /** Whether generated code asks for what this runtime does not have, or has in another form. */
  private static boolean isOfAnotherVersion(Throwable error) {
    for (Throwable at = error; at != null; at = at.getCause()) {
      boolean isMismatch =
          at instanceof IncompatibleClassChangeError || at instanceof NoClassDefFoundError;
      String what = String.valueOf(at.getMessage()).replace('/', '.');
      if (isMismatch && what.contains(RUNTIME)) {
        return true;
      }
    }
    return false;
  }

  private static List<CodecModule> modules(ClassLoader loader) {
    List<CodecModule> modules = new ArrayList<>();
    ServiceLoader.load(CodecModule.class, loader).forEach(modules::add);
    return modules;
  }
}
