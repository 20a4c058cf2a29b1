package org.anam.storage.direct.read;

import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** Refuses to write into a file that is open for reading. */
abstract class ReadOnlyGroup implements StorageGroup {

  private final ErrorPlace place;

  ReadOnlyGroup(ErrorPlace place) {
    this.place = place;
  }

  private AnamException cannotWrite(String entry) {
    return place.at(entry).error(StorageError.CANNOT_WRITE, "The file is open for reading").build();
  }

  @Override
  public final StorageGroup createGroup(String entry) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeInteger(String entry, ElementType type, long bits) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeFloat(String entry, ElementType type, double value) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeComplex(String entry, ElementType type, double re, double im) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeText(String entry, String value, TextForm form) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeEnum(String entry, EnumDescriptor type, int ordinal) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeArrayAttribute(String entry, NdArray value) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeStringsAttribute(String entry, StringArray value) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeNameMap(String entry, String[][] rows) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeDataset(String entry, NdArray value, ArrayLayout layout) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeStringsDataset(String entry, StringArray value, ArrayLayout layout) {
    throw cannotWrite(entry);
  }

  @Override
  public final void writeStructuredDataset(
      String entry, StructuredArray value, ArrayLayout layout) {
    throw cannotWrite(entry);
  }
}
