package org.anam.storage;

import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;

/**
 * An open group. Writing methods refuse a name that is taken (ANAM144) or impossible (ANAM143); a
 * failure of the file itself is ANAM164. Reading methods throw ANAM167 where the engine cannot read
 * what is there.
 */
public interface StorageGroup extends AutoCloseable {

  /** What a name in a group links to. */
  enum Link {
    /** Nothing. */
    NONE,
    /** A group. */
    GROUP,
    /** A dataset. */
    DATASET,
    /** A named datatype, or a soft or external link that leads nowhere. */
    OTHER
  }

  /** The absolute path inside the file. */
  String path();

  // Writing.

  /** Creates a group, to be closed by the caller. */
  StorageGroup createGroup(String name);

  /**
   * Writes a scalar attribute of an integer type or bool; {@code bits} are the value's low bits.
   */
  void writeInteger(String name, ElementType type, long bits);

  /** Writes a scalar attribute of type float32 or float64. */
  void writeFloat(String name, ElementType type, double value);

  /** Writes a scalar attribute of type complex64 or complex128. */
  void writeComplex(String name, ElementType type, double re, double im);

  /**
   * Writes a text as a scalar attribute. The text is well-formed, without NUL, and ASCII where the
   * form says so.
   */
  void writeText(String name, String value, TextForm form);

  /**
   * Writes an enum constant as a scalar attribute of an HDF5 enum with the smallest integer type
   * that does.
   */
  void writeEnum(String name, EnumDescriptor type, int ordinal);

  /** Writes an attribute with a simple dataspace (a scalar one when 0-d); dimensions may be 0. */
  void writeArrayAttribute(String name, NdArray value);

  /** Writes an attribute of strings with a simple dataspace. No element is null. */
  void writeStringsAttribute(String name, StringArray value);

  /** Writes an attribute of variable-length ASCII strings with a 2-d dataspace: the name map. */
  void writeNameMap(String name, String[][] rows);

  /** Writes a dataset (scalar when 0-d); contiguous or as the layout says. Dimensions may be 0. */
  void writeDataset(String name, NdArray value, ArrayLayout layout);

  /** Writes a dataset of strings. No element is null. */
  void writeStringsDataset(String name, StringArray value, ArrayLayout layout);

  /** Writes a dataset of compounds, packed. */
  void writeStructuredDataset(String name, StructuredArray value, ArrayLayout layout);

  // Reading.

  /** The number of links. */
  long linkCount();

  /** The number of attributes. */
  long attributeCount();

  /** The names of the attributes, in bytewise order of their UTF-8. */
  List<String> attributeNames();

  /** The names of the links, in bytewise order of their UTF-8. */
  List<String> linkNames();

  /** What the name links to. */
  Link link(String name);

  /**
   * Where a link that is only a path leads: {@code /a/b} of a soft link, {@code file.h5:/a} of an
   * external one; null for a hard link, or none.
   */
  String linkTarget(String name);

  /** Whether a link leads into another file. */
  boolean isExternalLink(String name);

  /** Which object of the file this is: the same text for all links to one group. */
  String identity();

  /** Opens an existing group, to be closed by the caller. */
  StorageGroup openGroup(String name);

  /** Opens an attribute, to be closed by the caller; null when there is none. */
  StoredAttribute openAttribute(String name);

  /** Opens an existing dataset, to be closed by the caller. */
  StoredDataset openDataset(String name);

  @Override
  void close();
}
