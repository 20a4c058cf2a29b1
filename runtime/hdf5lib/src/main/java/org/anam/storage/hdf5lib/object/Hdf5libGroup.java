package org.anam.storage.hdf5lib.object;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
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
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.data.AttributeWriter;
import org.anam.storage.hdf5lib.data.DatasetWriter;
import org.anam.storage.hdf5lib.data.NativeDataset;
import org.anam.storage.hdf5lib.data.StructureWriter;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.anam.storage.hdf5lib.text.TextWriter;

/**
 * A group. What a name links to is kept open from {@link #link} until it is opened or another name
 * is asked for.
 */
public final class Hdf5libGroup implements StorageGroup {

  private final NativeLocation location;
  private String linkedName;
  private long linked = -1;
  private int linkedType;
  private NativeCalls linkedCalls;

  /** A group that the library has opened, and which this closes. */
  public Hdf5libGroup(NativeLocation location) {
    this.location = location;
  }

  /** The group as the library has it. */
  public NativeLocation location() {
    return location;
  }

  @Override
  public String path() {
    return location.place().path();
  }

  // Writing.

  @Override
  public StorageGroup createGroup(String entry) {
    Names.Form form = location.linkForm(entry);
    NativeCalls creating = location.calls(entry, form);
    try {
      long group = creating.createGroup(location.id(), entry, form);
      location.pattern().countObject(entry);
      return new Hdf5libGroup(location.entry(entry, creating, group));
    } catch (HDF5Exception e) {
      throw location.linkFailure(entry, e);
    }
  }

  @Override
  public void writeInteger(String entry, ElementType type, long bits) {
    AttributeWriter.writeInteger(location, entry, type, bits);
  }

  @Override
  public void writeFloat(String entry, ElementType type, double value) {
    AttributeWriter.writeFloat(location, entry, type, value);
  }

  @Override
  public void writeComplex(String entry, ElementType type, double re, double im) {
    AttributeWriter.writeComplex(location, entry, type, re, im);
  }

  @Override
  public void writeText(String entry, String value, TextForm form) {
    TextWriter.writeAttribute(location, entry, value, form);
  }

  @Override
  public void writeEnum(String entry, EnumDescriptor type, int ordinal) {
    AttributeWriter.writeEnum(location, entry, type, ordinal);
  }

  @Override
  public void writeArrayAttribute(String entry, NdArray value) {
    AttributeWriter.writeArray(location, entry, value);
  }

  @Override
  public void writeStringsAttribute(String entry, StringArray value) {
    TextWriter.writeAttribute(location, entry, value);
  }

  @Override
  public void writeNameMap(String entry, String[][] rows) {
    TextWriter.writeNameMap(location, entry, rows);
  }

  @Override
  public void writeDataset(String entry, NdArray value, ArrayLayout layout) {
    DatasetWriter.write(location, entry, value, layout);
  }

  @Override
  public void writeStringsDataset(String entry, StringArray value, ArrayLayout layout) {
    TextWriter.writeDataset(location, entry, value, layout);
  }

  @Override
  public void writeStructuredDataset(String entry, StructuredArray value, ArrayLayout layout) {
    StructureWriter.write(location, entry, value, layout);
  }

  // Reading.

  @Override
  public long linkCount() {
    try {
      return location.calls().linkCount(location.id());
    } catch (HDF5Exception e) {
      throw location.damaged(e);
    }
  }

  @Override
  public long attributeCount() {
    try {
      return H5.H5Oget_info(location.id(), HDF5Constants.H5O_INFO_NUM_ATTRS).num_attrs;
    } catch (HDF5Exception e) {
      throw location.damaged(e);
    }
  }

  @Override
  public List<String> attributeNames() {
    return Links.attributeNames(location);
  }

  @Override
  public List<String> linkNames() {
    return Links.linkNames(location);
  }

  @Override
  public Link link(String entry) {
    if (!entry.equals(linkedName)) {
      NativeCalls opening = location.calls(entry, location.linkForm(entry));
      closeLinked();
      try {
        if (!openLinked(entry, opening)) {
          return opening.linkExists(location.id(), entry) ? Link.OTHER : Link.NONE;
        }
      } catch (HDF5Exception e) {
        throw LibraryErrors.damaged(location.at(entry), e);
      }
    }
    if (linkedType == HDF5Constants.H5I_GROUP) {
      return Link.GROUP;
    }
    return linkedType == HDF5Constants.H5I_DATASET ? Link.DATASET : Link.OTHER;
  }

  private boolean openLinked(String entry, NativeCalls opening) {
    linked = opening.openObject(location.id(), entry);
    linkedCalls = opening;
    if (linked < 0) {
      linkedName = null;
      return false;
    }
    linkedName = entry;
    linkedType = opening.objectType(linked);
    location.pattern().countObject(entry);
    return true;
  }

  private void closeLinked() {
    if (linked >= 0) {
      long object = linked;
      linked = -1;
      linkedName = null;
      linkedCalls.closeObject(object);
    }
  }

  /** Takes over the open object of that name and type. */
  private long take(String entry, int type, String what) {
    if (!entry.equals(linkedName)) {
      NativeCalls opening = location.calls(entry, location.linkForm(entry));
      closeLinked();
      if (!openLinked(entry, opening)) {
        throw location
            .at(entry)
            .error(StorageError.DAMAGED, "The HDF5 library cannot open this")
            .build();
      }
    }
    if (linkedType != type) {
      throw new IllegalStateException(location.at(entry).path() + " is not a " + what);
    }
    long object = linked;
    linked = -1;
    linkedName = null;
    return object;
  }

  @Override
  public String linkTarget(String entry) {
    try {
      return Links.target(location, entry);
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(location.at(entry), e);
    }
  }

  @Override
  public boolean isExternalLink(String entry) {
    try {
      return Links.isExternal(location, entry);
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(location.at(entry), e);
    }
  }

  @Override
  public String identity() {
    try {
      return Links.identity(H5.H5Oget_info(location.id(), HDF5Constants.H5O_INFO_BASIC));
    } catch (HDF5Exception e) {
      throw location.damaged(e);
    }
  }

  @Override
  public StorageGroup openGroup(String entry) {
    long group = take(entry, HDF5Constants.H5I_GROUP, "group");
    return new Hdf5libGroup(location.entry(entry, linkedCalls, group));
  }

  @Override
  public StoredAttribute openAttribute(String entry) {
    return Hdf5libAttribute.open(location, entry);
  }

  @Override
  public StoredDataset openDataset(String entry) {
    long dataset = take(entry, HDF5Constants.H5I_DATASET, "dataset");
    return new Hdf5libDataset(new NativeDataset(location, entry, linkedCalls, dataset));
  }

  @Override
  public void close() {
    if (location.isClosed()) {
      return;
    }
    try {
      try {
        closeLinked();
      } finally {
        location.close();
      }
    } catch (HDF5Exception e) {
      throw location.error(StorageError.DAMAGED, "The group cannot be closed").cause(e).build();
    }
  }
}
