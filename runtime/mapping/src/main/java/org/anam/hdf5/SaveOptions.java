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
      new SaveOptions(ArrayLayout.DATASET, false, null, null);

  private final ArrayLayout layout;
  private final boolean sealed;
  private final CodecLookup registry;
  private final ProgressListener listener;

  private SaveOptions(
      ArrayLayout layout, boolean sealed, CodecLookup registry, ProgressListener listener) {
    this.layout = layout;
    this.sealed = sealed;
    this.registry = registry;
    this.listener = listener;
  }

  /** Contiguous datasets, no seal, the standard registry, no listener. */
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
    return new SaveOptions(layout, true, registry, listener);
  }

  /** Takes codecs from here instead of {@link Registry#standard()}. */
  public SaveOptions registry(CodecLookup codecs) {
    return new SaveOptions(layout, sealed, Argument.notNull(codecs, "codecs"), listener);
  }

  /** Tells the listener how far the save has come. */
  public SaveOptions progress(ProgressListener progressListener) {
    Argument.notNull(progressListener, "progressListener");
    return new SaveOptions(layout, sealed, registry, progressListener);
  }

  private SaveOptions with(ArrayLayout other) {
    return new SaveOptions(other, sealed, registry, listener);
  }

  /** How datasets are laid out. */
  public ArrayLayout layout() {
    return layout;
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
