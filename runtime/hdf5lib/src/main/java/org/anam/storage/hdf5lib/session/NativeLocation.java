package org.anam.storage.hdf5lib.session;

import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.layout.EnumDescriptor;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.type.EnumTypes;

/**
 * An open object that names are relative to, a "location" to HDF5: a group or, as the holder of
 * attributes, a dataset or named datatype.
 */
public final class NativeLocation {

  private final NativeFile file;
  private final ErrorPlace place;
  private final NativeCalls opener;
  private final AccessPattern.OfGroup attributes = new AccessPattern.OfGroup();
  private long id;

  private NativeLocation(NativeFile file, ErrorPlace place, NativeCalls opener, long id) {
    this.file = file;
    this.place = place;
    this.opener = opener;
    this.id = id;
  }

  /** The root group of a file. */
  static NativeLocation root(NativeFile file, long id) {
    return new NativeLocation(file, ErrorPlace.root(file.path()), Hdf5libCalls.INSTANCE, id);
  }

  /**
   * An entry of this group that is open.
   *
   * @param by the calls that have opened it and will close it
   */
  public NativeLocation entry(String name, NativeCalls by, long entryId) {
    return new NativeLocation(file, place.at(name), by, entryId);
  }

  /** The file that this is in. */
  public NativeFile file() {
    return file;
  }

  /** The native id; ANAM168 when this is closed. */
  public long id() {
    if (id < 0) {
      throw place.error(StorageError.CLOSED, "The group is closed").build();
    }
    return id;
  }

  /** Whether this is closed. */
  public boolean isClosed() {
    return id < 0;
  }

  /** Closes this group by what has opened it. */
  public void close() {
    long open = id;
    id = -1;
    opener.closeGroup(open);
  }

  // Errors.

  /** Where this is. */
  public ErrorPlace place() {
    return place;
  }

  /** Where an entry or attribute of this is. */
  public ErrorPlace at(String name) {
    return place.at(name);
  }

  /** Starts an error at this object. */
  public AnamException.Builder error(ErrorCode code, String what) {
    return place.error(code, what);
  }

  /** The error for a failure of the library while this is read. */
  public AnamException damaged(HDF5Exception cause) {
    return error(StorageError.DAMAGED, "The HDF5 library cannot read this group")
        .cause(cause)
        .build();
  }

  /** The error for a link that could not be made. */
  public AnamException linkFailure(String name, HDF5Exception cause) {
    return calls(name, linkForm(name)).linkExists(id(), name)
        ? at(name).error(StorageError.NAME_TAKEN, "The name is taken").cause(cause).build()
        : LibraryErrors.cannotWrite(at(name), cause);
  }

  // Names and calls.

  /** How the name of a link reaches the library; ANAM143 when no link can have it. */
  public Names.Form linkForm(String name) {
    return Names.link(place, name, file.takesAnyName());
  }

  /** How the name of an attribute, or a part of a type, does; ANAM143 when none can have it. */
  public Names.Form attributeForm(String name) {
    return Names.attribute(place, name, file.takesAnyName());
  }

  /** What is known of how the file is read or written. */
  public AccessPattern pattern() {
    return file.pattern();
  }

  /** The calls to be used now. */
  public NativeCalls calls() {
    return file.pattern().calls();
  }

  /** The calls that pass a name of this form exactly; ANAM182 when there are none. */
  public NativeCalls calls(String name, Names.Form form) {
    return file.pattern().calls(place, name, form);
  }

  /** The file's type for the constants of an enum, to be left open. */
  public EnumTypes.EnumType enumType(EnumDescriptor descriptor) {
    return file.enumTypes().of(place, descriptor, file.takesAnyName());
  }

  /** Opens an attribute by these calls; -1 when there is none of the name. */
  public long openAttribute(NativeCalls by, String name) {
    return file.pattern().openAttribute(by, id(), name, attributes);
  }
}
