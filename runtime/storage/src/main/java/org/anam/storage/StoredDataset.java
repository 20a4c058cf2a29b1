package org.anam.storage;

import java.util.List;

/**
 * An open dataset: a value that lies in the file in a layout of its own, and has attributes as a
 * group has. What is done to parts of its elements belongs here, and not to {@link StoredValue}.
 */
public interface StoredDataset extends StoredValue {

  /**
   * How the elements lie in the file, such as {@code chunks 64x64, shuffle, deflate 4}; empty when
   * they lie in one piece.
   *
   * @throws org.anam.error.AnamException ANAM167 when that cannot be read
   */
  String layout();

  /** The names of the attributes, in bytewise order of their UTF-8. */
  List<String> attributeNames();

  /** Opens an attribute, to be closed by the caller; null when there is none. */
  StoredAttribute openAttribute(String name);
}
