package org.anam.mapping.save;

import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;

/**
 * A group into which everything goes and nothing is written: a save into a file that must not be
 * left half-written goes through it first, so that a value that cannot be stored is found before
 * the file is touched.
 */
public final class DryGroup implements StorageGroup {

  private final String path;

  private DryGroup(String path) {
    this.path = path;
  }

  /** An empty root group. */
  public static DryGroup root() {
    return new DryGroup("/");
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public StorageGroup createGroup(String name) {
    return new DryGroup(path.equals("/") ? "/" + name : path + "/" + name);
  }

  @Override
  public void writeInteger(String name, ElementType type, long bits) {}

  @Override
  public void writeFloat(String name, ElementType type, double value) {}

  @Override
  public void writeComplex(String name, ElementType type, double re, double im) {}

  @Override
  public void writeText(String name, String value, TextForm form) {}

  @Override
  public void writeEnum(String name, EnumDescriptor type, int ordinal) {}

  @Override
  public void writeArrayAttribute(String name, NdArray value) {}

  @Override
  public void writeStringsAttribute(String name, StringArray value) {}

  @Override
  public void writeNameMap(String name, String[][] rows) {}

  @Override
  public void writeDataset(String name, NdArray value, ArrayLayout layout) {}

  @Override
  public void writeStringsDataset(String name, StringArray value, ArrayLayout layout) {}

  @Override
  public void writeStructuredDataset(String name, StructuredArray value, ArrayLayout layout) {}

  @Override
  public long linkCount() {
    return 0;
  }

  @Override
  public long attributeCount() {
    return 0;
  }

  @Override
  public List<String> attributeNames() {
    return List.of();
  }

  @Override
  public List<String> linkNames() {
    return List.of();
  }

  @Override
  public Link link(String name) {
    return Link.NONE;
  }

  @Override
  public boolean isExternalLink(String name) {
    return false;
  }

  @Override
  public String linkTarget(String name) {
    return null;
  }

  @Override
  public String identity() {
    return path;
  }

  @Override
  public StorageGroup openGroup(String name) {
    throw new IllegalStateException("Nothing is here");
  }

  @Override
  public StoredAttribute openAttribute(String name) {
    return null;
  }

  @Override
  public StoredDataset openDataset(String name) {
    throw new IllegalStateException("Nothing is here");
  }

  @Override
  public void close() {}
}
