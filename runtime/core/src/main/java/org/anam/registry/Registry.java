package org.anam.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.CodecModule;
import org.anam.codec.TypeDescriptor;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.error.NearestName;

/**
 * The codecs that saving and loading may use. Immutable and thread-safe.
 *
 * <p>A name in a file can only lead to a codec that is registered here; no class is ever loaded
 * because a file names it. Every registry knows {@code org.anam.collection.Store}.
 */
public final class Registry implements CodecLookup {

  private static final String PROCESSOR_REMEDY =
      "Probably the annotation processor has not run: from JDK 23 on, javac runs no processor that merely lies on the"
          + " class path. Maven, in the configuration of maven-compiler-plugin: <annotationProcessorPaths><path>"
          + "<groupId>org.anam</groupId><artifactId>anam-processor</artifactId><version>(that of anam-runtime)"
          + "</version></path></annotationProcessorPaths>. Gradle, in the dependencies:"
          + " annotationProcessor(\"org.anam:anam-processor:(that of anam-runtime)\"). javac: -processorpath, and"
          + " -d for the output folder; a source that it found by itself (-sourcepath) must be named. Jars that were merged into one"
          + " need their META-INF/services files merged as well.";

  private final Map<Class<?>, Codec<?>> byType;
  private final Map<String, Codec<?>> byName;
  private final boolean noModule;

  private Registry(Iterable<? extends Codec<?>> codecs, boolean noModule) {
    Entries entries = new Entries();
    for (BuiltInModule module :
        ServiceLoader.load(BuiltInModule.class, Registry.class.getClassLoader())) {
      module.codecs().forEach(entries::add);
    }
    codecs.forEach(entries::add);
    byType = entries.byType;
    byName = entries.byName;
    this.noModule = noModule;
  }

  /**
   * All codecs on the class path or module path: those of each {@link CodecModule} that the calling
   * thread's context class loader finds, or the loader of Anam itself if that one finds none. Found
   * once per class loader.
   *
   * @throws AnamException ANAM104 when two codecs claim one type or name, ANAM107 when a module
   *     cannot be loaded
   */
  public static Registry standard() {
    return StandardRegistries.of(Thread.currentThread().getContextClassLoader());
  }

  /** No codecs but the built-in ones. */
  public static Registry of() {
    return new Registry(List.of(), false);
  }

  /**
   * Exactly these codecs.
   *
   * @throws AnamException ANAM104 when two of them claim one type or name
   */
  public static Registry of(Codec<?>... codecs) {
    return new Registry(Arrays.asList(Argument.noneNull("codecs", codecs)), false);
  }

  /**
   * The codecs of exactly these modules.
   *
   * @throws AnamException ANAM104 when two codecs claim one type or name
   */
  public static Registry of(CodecModule... modules) {
    return of(Arrays.asList(Argument.noneNull("modules", modules)), false);
  }

  static Registry of(Iterable<? extends CodecModule> modules, boolean noModule) {
    List<Codec<?>> codecs = new ArrayList<>();
    modules.forEach(module -> codecs.addAll(module.codecs()));
    return new Registry(codecs, noModule);
  }

  /**
   * A registry with these codecs besides those of this one.
   *
   * @throws AnamException ANAM104 when one of them claims a type or name that is taken
   */
  public Registry with(Codec<?>... codecs) {
    List<Codec<?>> all = new ArrayList<>(byType.values());
    all.addAll(Arrays.asList(Argument.noneNull("codecs", codecs)));
    return new Registry(all, noModule && codecs.length == 0);
  }

  /** What is registered, sorted by class name in files. */
  public List<TypeDescriptor<?>> types() {
    List<TypeDescriptor<?>> types = new ArrayList<>();
    byType.values().forEach(codec -> types.add(codec.descriptor()));
    types.sort(Comparator.comparing(TypeDescriptor::name));
    return types;
  }

  @Override
  public Optional<Codec<?>> byName(String className) {
    return Optional.ofNullable(byName.get(Argument.notNull(className, "className")));
  }

  @Override
  @SuppressWarnings("unchecked") // Entries files each codec under its own type.
  public <T> Optional<Codec<T>> byType(Class<T> type) {
    return Optional.ofNullable((Codec<T>) byType.get(Argument.notNull(type, "type")));
  }

  /**
   * The registered class name or alias that is nearest to a wrong one: by spelling, or else the
   * same name in another package.
   */
  public Optional<String> nearestName(String className) {
    Optional<String> nearest =
        NearestName.of(Argument.notNull(className, "className"), byName.keySet());
    return nearest.isPresent()
        ? nearest
        : new TreeSet<>(byName.keySet())
            .stream().filter(name -> simple(name).equals(simple(className))).findFirst();
  }

  @Override
  public AnamException.Builder noCodecFor(String className) {
    AnamException.Builder error =
        error(
            CoreError.UNKNOWN_CLASS,
            "No codec is registered for the class name "
                + Argument.notNull(className, "className"));
    if (!noModule) {
      error.remedy(
          CoreError.UNKNOWN_CLASS.remedy()
              + nearestName(className).map(name -> " Did you mean " + name + "?").orElse(""));
    }
    return error;
  }

  @Override
  public AnamException.Builder noCodecFor(Class<?> type) {
    return Unregistered.of(Argument.notNull(type, "type"))
        .orElseGet(() -> error(CoreError.NO_CODEC, "No codec maps " + type.getName()));
  }

  private AnamException.Builder error(ErrorCode code, String what) {
    return noModule
        ? AnamException.of(CoreError.NO_REGISTRY, what + ", and no registry was found at all")
            .remedy(PROCESSOR_REMEDY)
        : AnamException.of(code, what);
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }
}
