package org.anam.hdf5;

import org.anam.codec.ArrayLayout;
import org.anam.codec.CodecLookup;
import org.anam.error.Argument;
import org.anam.registry.Registry;

/** How to save. Immutable; each method returns changed options, and throws ANAM178 for null. */
public final class SaveOptions {

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
    Argument.require(
        sizes.length > 0,
        "A chunk needs sizes",
        "Give a size for each dimension, or do not call chunk, which leaves datasets in one piece.");
    for (long size : sizes) {
      Argument.require(
          size >= 1, "The sizes of a chunk are at least 1, not " + size, "Give sizes from 1 on.");
    }
    return with(
        new ArrayLayout(false, sizes, layout.deflate(), layout.shuffle(), layout.fletcher32()));
  }

  /**
   * Compresses datasets.
   *
   * @param level 1 (fast) to 9 (small); 0 is none
   * @throws org.anam.error.AnamException ANAM178 when it is any other number
   */
  public SaveOptions deflate(int level) {
    Argument.require(
        level >= 0 && level <= 9,
        "Deflate has levels 0 to 9, not " + level,
        "Give a level from 1 (fast) to 9 (small), or 0 for none.");
    return with(
        new ArrayLayout(false, layout.chunk(), level, layout.shuffle(), layout.fletcher32()));
  }

  /** Shuffles the bytes of elements before compression, which makes numbers compress better. */
  public SaveOptions shuffle() {
    return with(
        new ArrayLayout(false, layout.chunk(), layout.deflate(), true, layout.fletcher32()));
  }

  /** Gives each chunk a checksum that every HDF5 reader verifies. */
  public SaveOptions fletcher32() {
    return with(new ArrayLayout(false, layout.chunk(), layout.deflate(), layout.shuffle(), true));
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
