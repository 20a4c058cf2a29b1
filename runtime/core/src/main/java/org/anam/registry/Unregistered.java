package org.anam.registry;

import java.util.Optional;
import org.anam.error.AnamException;
import org.anam.error.CoreError;

/** Why a class has no codec in a registry, as far as the class itself shows it. */
final class Unregistered {

  private Unregistered() {}

  /** The error of a class of which more can be said than that no codec maps it. */
  static Optional<AnamException.Builder> of(Class<?> type) {
    if (isLocal(type)) {
      return Optional.of(
          AnamException.of(
                  CoreError.NO_CODEC,
                  "No codec maps "
                      + type.getName()
                      + ", a class inside a method, which the compiler does not show to any annotation"
                      + " processor")
              .remedy("Move it out of the method, annotate it with @Anam and compile it again."));
    }
    String codec = codecOf(type);
    return type.isArray() || type.getResource(codec + ".class") == null
        ? Optional.empty()
        : Optional.of(
            AnamException.of(
                    CoreError.NO_CODEC,
                    "The codec "
                        + codec
                        + " of "
                        + type.getName()
                        + " exists, but is not registered")
                .remedy(
                    "Add "
                        + codec
                        + ".INSTANCE to a registry that is made by Registry.of. Registry.standard()"
                        + " looks into META-INF/services: compile the class again, with an output"
                        + " folder (javac -d), and merge these files where jars are merged."));
  }

  private static boolean isLocal(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
      if (at.isLocalClass() || at.isAnonymousClass()) {
        return true;
      }
    }
    return false;
  }

  /** The simple name of the class that the processor writes. */
  private static String codecOf(Class<?> type) {
    String name = type.getSimpleName() + "Anam";
    for (Class<?> at = type.getDeclaringClass(); at != null; at = at.getDeclaringClass()) {
      name = at.getSimpleName() + "_" + name;
    }
    return name;
  }
}
