package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.codec.ArrayLayout;
import org.anam.codec.EnumDescriptor;
import org.anam.codec.TextForm;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredValue;
import org.anam.storage.error.StorageError;

/**
 * A group. What a name links to is kept open from {@link #link} until it is opened or another name
 * is asked for.
 */
final class Hdf5libGroup implements StorageGroup {

  private final Hdf5libFile file;
  private final Hdf5libGroup parent;
  private final String name;
  private final NativeCalls calls;
  private long id;
  private boolean foundNumbered;
  private String linkedName;
  private long linked = -1;
  private int linkedType;
  private NativeCalls linkedCalls;

  /**
   * A group.
   *
   * @param calls what has opened it
   */
  Hdf5libGroup(Hdf5libFile file, Hdf5libGroup parent, String name, NativeCalls calls, long id) {
    this.file = file;
    this.parent = parent;
    this.name = name;
    this.calls = calls;
    this.id = id;
  }

  /** A loop, because errors are reported from the depth of a thousand groups too. */
  @Override
  public String path() {
    if (parent == null) {
      return "/";
    }
    Deque<String> names = new ArrayDeque<>();
    for (Hdf5libGroup group = this; group.parent != null; group = group.parent) {
      names.push(group.name);
    }
    return "/" + String.join("/", names);
  }

  /** The path of an entry of this group. */
  String pathOf(String entry) {
    String path = path();
    return path.length() == 1 ? path + entry : path + "/" + entry;
  }

  Hdf5libFile file() {
    return file;
  }

  long id() {
    if (id < 0) {
      throw error(StorageError.CLOSED, "The group is closed").build();
    }
    return id;
  }

  /** Starts an error at this group. */
  AnamException.Builder error(ErrorCode code, String what) {
    return AnamException.of(code, what).file(file.path()).path(path());
  }

  /** Starts an error at an entry of this group. */
  AnamException.Builder error(ErrorCode code, String what, String entry) {
    return AnamException.of(code, what).file(file.path()).path(pathOf(entry));
  }

  /** The error for a failure of the library while an entry is written. */
  AnamException cannotWrite(String entry, HDF5Exception cause) {
    return error(StorageError.CANNOT_WRITE, "The HDF5 library cannot write this", entry)
        .cause(cause)
        .build();
  }

  /** The error for a failure of the library while an entry is read. */
  AnamException damaged(String entry, HDF5Exception cause) {
    return error(StorageError.DAMAGED, "The HDF5 library cannot read this", entry)
        .cause(cause)
        .build();
  }

  // Writing.

  @Override
  public StorageGroup createGroup(String entry) {
    Names.Form form = Names.link(this, entry);
    NativeCalls creating = CallChoice.exact(this, entry, form);
    try {
      long group = creating.createGroup(id(), entry, form);
      if (Names.isNumbered(entry)) {
        file.metadataCache().countItem();
      }
      return new Hdf5libGroup(file, this, entry, creating, group);
    } catch (HDF5Exception e) {
      throw linkTakenOr(entry, form, e);
    }
  }

  /** The error for a link that could not be made. */
  AnamException linkTakenOr(String entry, Names.Form form, HDF5Exception cause) {
    if (CallChoice.exact(this, entry, form).linkExists(id(), entry)) {
      return error(StorageError.NAME_TAKEN, "The name is taken", entry).cause(cause).build();
    }
    return cannotWrite(entry, cause);
  }

  @Override
  public void writeInteger(String entry, ElementType type, long bits) {
    AttributeWriter.writeInteger(this, entry, type, bits);
  }

  @Override
  public void writeFloat(String entry, ElementType type, double value) {
    AttributeWriter.writeFloat(this, entry, type, value);
  }

  @Override
  public void writeComplex(String entry, ElementType type, double re, double im) {
    AttributeWriter.writeComplex(this, entry, type, re, im);
  }

  @Override
  public void writeText(String entry, String value, TextForm form) {
    TextWriter.writeAttribute(this, entry, value, form);
  }

  @Override
  public void writeEnum(String entry, EnumDescriptor type, int ordinal) {
    AttributeWriter.writeEnum(this, entry, type, ordinal);
  }

  @Override
  public void writeArrayAttribute(String entry, NdArray value) {
    AttributeWriter.writeArray(this, entry, value);
  }

  @Override
  public void writeStringsAttribute(String entry, StringArray value) {
    TextWriter.writeAttribute(this, entry, value);
  }

  @Override
  public void writeNameMap(String entry, String[][] rows) {
    TextWriter.writeNameMap(this, entry, rows);
  }

  @Override
  public void writeDataset(String entry, NdArray value, ArrayLayout layout) {
    DatasetWriter.write(this, entry, value, layout);
  }

  @Override
  public void writeStringsDataset(String entry, StringArray value, ArrayLayout layout) {
    TextWriter.writeDataset(this, entry, value, layout);
  }

  @Override
  public void writeStructuredDataset(String entry, StructuredArray value, ArrayLayout layout) {
    StructureWriter.write(this, entry, value, layout);
  }

  // Reading.

  @Override
  public long linkCount() {
    try {
      return CallChoice.current().linkCount(id());
    } catch (HDF5Exception e) {
      throw damagedGroup(e);
    }
  }

  @Override
  public long attributeCount() {
    try {
      return H5.H5Oget_info(id(), HDF5Constants.H5O_INFO_NUM_ATTRS).num_attrs;
    } catch (HDF5Exception e) {
      throw damagedGroup(e);
    }
  }

  @Override
  public List<String> attributeNames() {
    try {
      return Links.attributeNames(this);
    } catch (HDF5Exception e) {
      throw damagedGroup(e);
    }
  }

  @Override
  public List<String> linkNames() {
    try {
      return Links.linkNames(this);
    } catch (HDF5Exception e) {
      throw damagedGroup(e);
    }
  }

  private AnamException damagedGroup(HDF5Exception cause) {
    return error(StorageError.DAMAGED, "The HDF5 library cannot read this group")
        .cause(cause)
        .build();
  }

  @Override
  public Link link(String entry) {
    if (!entry.equals(linkedName)) {
      NativeCalls opening = CallChoice.exact(this, entry, Names.link(this, entry));
      closeLinked();
      try {
        if (!openLinked(entry, opening)) {
          return opening.linkExists(id(), entry) ? Link.OTHER : Link.NONE;
        }
      } catch (HDF5Exception e) {
        throw damaged(entry, e);
      }
    }
    if (linkedType == HDF5Constants.H5I_GROUP) {
      return Link.GROUP;
    }
    return linkedType == HDF5Constants.H5I_DATASET ? Link.DATASET : Link.OTHER;
  }

  private boolean openLinked(String entry, NativeCalls opening) {
    linked = opening.openObject(id(), entry);
    linkedCalls = opening;
    if (linked < 0) {
      linkedName = null;
      return false;
    }
    linkedName = entry;
    linkedType = opening.objectType(linked);
    if (Names.isNumbered(entry)) {
      file.metadataCache().countItem();
    }
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
      NativeCalls opening = CallChoice.exact(this, entry, Names.link(this, entry));
      closeLinked();
      if (!openLinked(entry, opening)) {
        throw error(StorageError.DAMAGED, "The HDF5 library cannot open this", entry).build();
      }
    }
    if (linkedType != type) {
      throw new IllegalStateException(pathOf(entry) + " is not a " + what);
    }
    long object = linked;
    linked = -1;
    linkedName = null;
    return object;
  }

  @Override
  public String linkTarget(String entry) {
    try {
      return Links.target(this, entry);
    } catch (HDF5Exception e) {
      throw damaged(entry, e);
    }
  }

  @Override
  public boolean isExternalLink(String entry) {
    try {
      return Links.isExternal(this, entry);
    } catch (HDF5Exception e) {
      throw damaged(entry, e);
    }
  }

  @Override
  public String identity() {
    try {
      return Links.identity(H5.H5Oget_info(id(), HDF5Constants.H5O_INFO_BASIC));
    } catch (HDF5Exception e) {
      throw damagedGroup(e);
    }
  }

  @Override
  public StorageGroup openGroup(String entry) {
    long group = take(entry, HDF5Constants.H5I_GROUP, "group");
    return new Hdf5libGroup(file, this, entry, linkedCalls, group);
  }

  @Override
  public StoredValue openAttribute(String entry) {
    NativeCalls opening = CallChoice.exact(this, entry, Names.attribute(this, entry));
    try {
      boolean expected = expects(entry);
      long attribute = opening.openAttribute(id(), entry, expected);
      boolean found = attribute >= 0;
      if (found != expected) {
        correct(entry, found);
      }
      if (found && Names.isNumbered(entry)) {
        file.metadataCache().countAttribute();
      }
      return found ? new Hdf5libAttribute(this, entry, opening, attribute) : null;
    } catch (HDF5Exception e) {
      throw damaged(entry, e);
    }
  }

  /** Whether an attribute is probably there. Numbered ones are all there or all not, mostly. */
  private boolean expects(String entry) {
    return Names.isNumbered(entry) ? foundNumbered : file.expectedAttributes().expects(entry);
  }

  private void correct(String entry, boolean found) {
    if (Names.isNumbered(entry)) {
      foundNumbered = found;
    } else {
      file.expectedAttributes().correct(entry, found);
    }
  }

  @Override
  public StoredValue openDataset(String entry) {
    long dataset = take(entry, HDF5Constants.H5I_DATASET, "dataset");
    return new Hdf5libDataset(this, entry, linkedCalls, dataset);
  }

  @Override
  public void close() {
    if (id < 0) {
      return;
    }
    long group = id;
    id = -1;
    try {
      try {
        closeLinked();
      } finally {
        calls.closeGroup(group);
      }
    } catch (HDF5Exception e) {
      throw error(StorageError.DAMAGED, "The group cannot be closed").cause(e).build();
    }
  }
}
