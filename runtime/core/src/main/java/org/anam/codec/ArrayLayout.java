package org.anam.codec;

import java.util.Arrays;

/**
 * Where and how an array is stored. Immutable.
 *
 * @param attribute whether as an attribute instead of a dataset
 * @param chunk the chunk's size along each dimension in elements; empty for a contiguous dataset
 *     or, with a filter, a size chosen from the shape
 * @param deflate 0 for none, else 1 to 9
 * @param shuffle whether bytes are shuffled first
 * @param fletcher32 whether chunks carry checksums
 */
public record ArrayLayout(
    boolean attribute, long[] chunk, int deflate, boolean shuffle, boolean fletcher32) {

  /** A contiguous dataset without filters, unless the save's options say otherwise. */
  public static final ArrayLayout DATASET = new ArrayLayout(false, new long[0], 0, false, false);

  /** An attribute. */
  public static final ArrayLayout ATTRIBUTE = new ArrayLayout(true, new long[0], 0, false, false);

  /** Copies the chunk's size. */
  public ArrayLayout {
    chunk = chunk.clone();
  }

  /** The chunk's size along each dimension, a copy. */
  @Override
  public long[] chunk() {
    return chunk.clone();
  }

  /** Whether the dataset is cut into chunks. */
  public boolean isChunked() {
    return chunk.length > 0 || deflate > 0 || shuffle || fletcher32;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ArrayLayout layout
        && attribute == layout.attribute
        && Arrays.equals(chunk, layout.chunk)
        && deflate == layout.deflate
        && shuffle == layout.shuffle
        && fletcher32 == layout.fletcher32;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(chunk) + 31 * deflate + (attribute ? 1 : 0);
  }

  @Override
  public String toString() {
    return (attribute ? "attribute" : "dataset")
        + (isChunked() ? " chunk " + Arrays.toString(chunk) : "")
        + (deflate > 0 ? " deflate " + deflate : "")
        + (shuffle ? " shuffle" : "")
        + (fletcher32 ? " fletcher32" : "");
  }
}
