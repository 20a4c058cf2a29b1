package org.anam.hdf5;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anam.codec.CodecLookup;
import org.anam.error.Argument;
import org.anam.registry.Registry;
import org.anam.storage.Storage;

/** How to load. Immutable; each method returns changed options, and throws ANAM178 for null. */
public final class LoadOptions {

  private static final LoadOptions DEFAULTS =
      new LoadOptions(null, null, false, false, null, Storage.FILL_LIMIT, null);

  private final CodecLookup registry;
  private final List<String> prefixes;
  private final boolean strict;
  private final boolean sealRequired;
  private final ProgressListener listener;
  private final long fillLimit;
  private final String engine;

  private LoadOptions(
      CodecLookup registry,
      List<String> prefixes,
      boolean strict,
      boolean sealRequired,
      ProgressListener listener,
      long fillLimit,
      String engine) {
    this.registry = registry;
    this.prefixes = prefixes;
    this.strict = strict;
    this.sealRequired = sealRequired;
    this.listener = listener;
    this.fillLimit = fillLimit;
    this.engine = engine;
  }

  /**
   * The standard registry, any registered class, entries that are not members ignored, no seal
   * required (if there is one, it is verified), no listener, the engine in Java, and that on the
   * HDF5 library for what the first one lacks.
   */
  public static LoadOptions defaults() {
    return DEFAULTS;
  }

  /** Takes codecs from here instead of {@link Registry#standard()}. */
  public LoadOptions registry(CodecLookup codecs) {
    return new LoadOptions(
        Argument.notNull(codecs, "codecs"),
        prefixes,
        strict,
        sealRequired,
        listener,
        fillLimit,
        engine);
  }

  /**
   * Allows only class names that start with one of these prefixes, besides those allowed by earlier
   * calls; for files from elsewhere. Others are refused (ANAM106) even when they are registered:
   * without any prefix all objects are refused, and only lists, maps and arrays can be loaded.
   */
  public LoadOptions permit(String... classNamePrefixes) {
    List<String> all = prefixes == null ? new ArrayList<>() : new ArrayList<>(prefixes);
    all.addAll(List.of(Argument.noneNull("classNamePrefixes", classNamePrefixes)));
    return new LoadOptions(
        registry, List.copyOf(all), strict, sealRequired, listener, fillLimit, engine);
  }

  /** Makes entries that are not members errors (ANAM132), except in types with extra data. */
  public LoadOptions strict() {
    return new LoadOptions(registry, prefixes, true, sealRequired, listener, fillLimit, engine);
  }

  /** Refuses files without a seal (ANAM166). */
  public LoadOptions requireSeal() {
    return new LoadOptions(registry, prefixes, strict, true, listener, fillLimit, engine);
  }

  /** Tells the listener how far the load has come. */
  public LoadOptions progress(ProgressListener progressListener) {
    Argument.notNull(progressListener, "progressListener");
    return new LoadOptions(
        registry, prefixes, strict, sealRequired, progressListener, fillLimit, engine);
  }

  /**
   * Accepts datasets of which the file stores only a part of the elements, as sparse ones do: what
   * was never written is read as the dataset's fill value, and takes memory all the same. Without
   * this, 64 MiB of fill values in a dataset are taken, and more is refused (ANAM128), because a
   * file of a few bytes could claim any amount of them.
   *
   * @param bytes how many bytes of each dataset may be fill values
   * @throws org.anam.error.AnamException ANAM178 when it is negative
   */
  public LoadOptions fillLimit(long bytes) {
    Argument.require(
        bytes >= 0,
        "A limit of " + bytes + " bytes is not possible",
        "Pass a number of bytes, or 0 for no fill values.");
    return new LoadOptions(registry, prefixes, strict, sealRequired, listener, bytes, engine);
  }

  /**
   * Reads the file by this engine and no other: {@code "direct"}, which is in Java, or {@code
   * "hdf5lib"}, which calls the HDF5 library in C. Goes before the system property {@code
   * anam.storage}. Where neither names one, {@code direct} reads, and a load that it cannot do, as
   * of a dataset that was compressed by szip, is done anew by {@code hdf5lib} if that is on the
   * path.
   *
   * <p>An engine that is not on the path is an error of the load (ANAM181).
   */
  public LoadOptions engine(String name) {
    return new LoadOptions(
        registry,
        prefixes,
        strict,
        sealRequired,
        listener,
        fillLimit,
        Argument.notNull(name, "name"));
  }

  /** The name of the engine; empty when none is named, so that several may be asked in turn. */
  public Optional<String> engine() {
    return Optional.ofNullable(engine);
  }

  /** How many bytes of each dataset may be fill values. */
  public long fillLimit() {
    return fillLimit;
  }

  CodecLookup codecs() {
    return registry == null ? Registry.standard() : registry;
  }

  /** Null when any class name may come. */
  List<String> prefixes() {
    return prefixes;
  }

  boolean isStrict() {
    return strict;
  }

  /** Whether files without a seal are refused. */
  public boolean isSealRequired() {
    return sealRequired;
  }

  ProgressListener listener() {
    return listener;
  }
}
