package org.anam.processor;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * What the two processors of one compilation share, where the compiler gives both the very same
 * environment: the rounds of the registry. javac does not call the processor of registries before
 * it has seen codecs, and it does not see those that are written when processing is over.
 */
final class Compilation {

  /** Held by the processors alone: what they share goes with them. */
  private static final List<WeakReference<RegistryRounds>> REGISTRIES = new ArrayList<>();

  private Compilation() {}

  /** The rounds of the compilation's registry; the same as long as somebody keeps them. */
  static RegistryRounds registry(ProcessingEnvironment environment) {
    synchronized (REGISTRIES) {
      REGISTRIES.removeIf(registry -> registry.refersTo(null));
      for (WeakReference<RegistryRounds> known : REGISTRIES) {
        RegistryRounds registry = known.get();
        if (registry != null && registry.isOf(environment)) {
          return registry;
        }
      }
      RegistryRounds registry = new RegistryRounds(environment);
      REGISTRIES.add(new WeakReference<>(registry));
      return registry;
    }
  }
}
