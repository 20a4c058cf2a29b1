package org.anam.hdf5;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.anam.codec.CodecLookup;
import org.anam.registry.Registry;

/** How to load. Immutable; each method returns changed options. */
public final class LoadOptions {

  private static final LoadOptions DEFAULTS = new LoadOptions(null, List.of(), false, false, null);

  private final CodecLookup registry;
  private final List<String> prefixes;
  private final boolean strict;
  private final boolean sealRequired;
  private final ProgressListener listener;

  private LoadOptions(
      CodecLookup registry,
      List<String> prefixes,
      boolean strict,
      boolean sealRequired,
      ProgressListener listener) {
    this.registry = registry;
    this.prefixes = prefixes;
    this.strict = strict;
    this.sealRequired = sealRequired;
    this.listener = listener;
  }

  /**
   * The standard registry, any registered class, entries that are no members passed over, no seal
   * needed (one that is there is verified all the same), no listener.
   */
  public static LoadOptions defaults() {
    return DEFAULTS;
  }

  /** Takes codecs from here instead of {@link Registry#standard()}. */
  public LoadOptions registry(CodecLookup codecs) {
    return new LoadOptions(
        Objects.requireNonNull(codecs), prefixes, strict, sealRequired, listener);
  }

  /**
   * Allows only class names that start with one of these prefixes, besides those allowed by earlier
   * calls; for files from elsewhere. Others are ANAM106 even when they are registered.
   */
  public LoadOptions permit(String... classNamePrefixes) {
    List<String> all = new ArrayList<>(prefixes);
    all.addAll(List.of(classNamePrefixes));
    return new LoadOptions(registry, List.copyOf(all), strict, sealRequired, listener);
  }

  /** Makes entries that are no members errors (ANAM132), except in types with extra data. */
  public LoadOptions strict() {
    return new LoadOptions(registry, prefixes, true, sealRequired, listener);
  }

  /** Refuses files without a seal (ANAM166). */
  public LoadOptions requireSeal() {
    return new LoadOptions(registry, prefixes, strict, true, listener);
  }

  /** Tells the listener how far the load has come. */
  public LoadOptions progress(ProgressListener progressListener) {
    return new LoadOptions(registry, prefixes, strict, sealRequired, progressListener);
  }

  CodecLookup codecs() {
    return registry == null ? Registry.standard() : registry;
  }

  List<String> prefixes() {
    return prefixes;
  }

  boolean isStrict() {
    return strict;
  }

  boolean isSealRequired() {
    return sealRequired;
  }

  ProgressListener listener() {
    return listener;
  }
}
