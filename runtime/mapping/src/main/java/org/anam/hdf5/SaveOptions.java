package org.anam.hdf5;

import java.util.List;
import org.anam.codec.CodecLookup;
import org.anam.error.Argument;
import org.anam.layout.ArrayLayout;
import org.anam.layout.Filter;
import org.anam.layout.Filterable;
import org.anam.registry.Registry;

/** How to save. Immutable; each method returns changed options, and throws ANAM178 for null. */
public final class SaveOptions implements Filterable<SaveOptions> {

  private static final SaveOptions DEFAULTS =
      new SaveOptions(ArrayLayout.DATASET, false, null, null, null);

  private final ArrayLayout layout;
  private final boolean sealed;
  private final CodecLookup registry;
  private final ProgressListener listener;
  private final String engine;

  private SaveOptions(
      ArrayLayout layout,
      boolean sealed,
      CodecLookup registry,
      ProgressListener listener,
      String engine) {
    this.layout = layout;
    this.sealed = sealed;
    this.registry = registry;
    this.listener = listener;
    this.engine = engine;
  }

  /** Contiguous datasets, no seal, the standard registry, no listener, the engine in Java. */
  public static SaveOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Divides arrays of as many dimensions as sizes are given into chunks; a size larger than the
   * array's is reduced to it. Arrays of other ranks and members with a layout of their own are not
   * affected.
   *
   * @param sizes the chunk's size along each dimension, in elements
   * @throws org.anam.error.AnamException ANAM178 when a size is less than 1 or none is given
   */
  public SaveOptions chunk(long... sizes) {
    Argument.notNull(sizes, "sizes");
    return with(ArrayLayout.chunked(sizes).withFilters(layout.filters()));
  }

  @Override
  public List<Filter> filters() {
    return layout.filters();
  }

  /** {@inheritDoc} */
  @Override
  public SaveOptions withFilters(List<Filter> all) {
    return with(layout.withFilters(Argument.notNull(all, "all")));
  }

  /**
   * Seals the file: a checksum over all of it lies in the HDF5 user block, and loading verifies it
   * before anything else. Other HDF5 programs read the file as before.
   */
  public SaveOptions sealed() {
    return new SaveOptions(layout, true, registry, listener, engine);
  }

  /** Takes codecs from here instead of {@link Registry#standard()}. */
  public SaveOptions registry(CodecLookup codecs) {
    return new SaveOptions(layout, sealed, Argument.notNull(codecs, "codecs"), listener, engine);
  }

  /** Tells the listener how far the save has come. */
  public SaveOptions progress(ProgressListener progressListener) {
    Argument.notNull(progressListener, "progressListener");
    return new SaveOptions(layout, sealed, registry, progressListener, engine);
  }

  /**
   * Writes the file by this engine and no other: {@code "direct"}, which is in Java and used where
   * nothing is said, or {@code "hdf5lib"}, which calls the HDF5 library in C. Goes before the
   * system property {@code anam.storage}. The files of both read the same.
   *
   * <p>An engine that is not on the path is an error of the save (ANAM181).
   */
  public SaveOptions engine(String name) {
    return new SaveOptions(layout, sealed, registry, listener, Argument.notNull(name, "name"));
  }

  private SaveOptions with(ArrayLayout other) {
    return new SaveOptions(other, sealed, registry, listener, engine);
  }

  /** How datasets are laid out. */
  public ArrayLayout layout() {
    return layout;
  }

  /** The name of the engine; null when none is named. */
  String engine() {
    return engine;
  }

  boolean isSealed() {
    return sealed;
  }

  CodecLookup codecs() {
    return registry == null ? Registry.standard() : registry;
  }

  ProgressListener listener() {
    return listener;
  }
}
