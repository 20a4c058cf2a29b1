package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.array.StringArray;
import org.anam.storage.StorageCopier;
import org.anam.storage.engine.SizeCheck;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.data.NativeValue;
import org.anam.storage.hdf5lib.object.Hdf5libAttribute;
import org.anam.storage.hdf5lib.session.NativeFile;
import org.anam.storage.hdf5lib.session.NativeLocation;
import org.anam.storage.hdf5lib.text.TextWriter;
import org.anam.storage.hdf5lib.type.RawTypes;

/** Copies attributes of groups, datasets and named datatypes, of any type. */
final class AttributeCopy {

  private final StorageCopier.Losses losses;
  private final CommittedTypes types;
  private final ReferenceCopy references;

  AttributeCopy(
      NativeFile target,
      CopiedObjects copied,
      ReferenceCopy references,
      StorageCopier.Losses losses) {
    this.losses = losses;
    this.references = references;
    types = new CommittedTypes(target, copied, this);
  }

  CommittedTypes types() {
    return types;
  }

  /** Copies all attributes, in the order in which they were made if it is kept. */
  void copyAll(NativeLocation from, NativeLocation to) {
    for (String name : CreationOrder.attributes(from)) {
      copy(from, name, to);
    }
  }

  /** Copies one attribute. */
  void copy(NativeLocation from, String name, NativeLocation to) {
    try (Hdf5libAttribute attribute = Hdf5libAttribute.open(from, name)) {
      if (attribute == null) {
        throw LibraryErrors.damaged(from.at(name), null);
      }
      NativeValue value = attribute.opened();
      boolean isPlain = RawTypes.isPlain(value.type());
      boolean isText = value.described().isVariableText();
      if (!isPlain && !DirectAccess.isAvailable() && !isText) {
        losses.lost(
            from.at(name).path(),
            "The library in use cannot copy sequences of any length, references");
        return;
      }
      long type = types.open(from, value.type());
      long space = value.openSpace(value.id());
      try {
        if (isPlain || DirectAccess.isAvailable()) {
          write(attribute, to, type, space, isPlain);
        } else {
          StringArray texts =
              value.isNull() ? StringArray.of(new String[0]) : attribute.readStrings();
          TextWriter.writeVariableAttribute(to, name, type, space, texts.toArray());
        }
      } finally {
        H5.H5Sclose(space);
        H5.H5Tclose(type);
      }
    }
  }

  private void write(
      Hdf5libAttribute source, NativeLocation to, long type, long space, boolean isPlain) {
    NativeValue value = source.opened();
    byte[] bytes = isPlain && !value.isNull() ? source.readBytes() : new byte[0];
    String name = value.name();
    long creation = H5.H5Aget_create_plist(value.id());
    try {
      long attribute = CopyCalls.createAttribute(to, name, type, space, creation);
      try {
        if (bytes.length > 0) {
          to.calls().write(attribute, value.type(), bytes);
        } else if (!isPlain && !value.isNull() && SizeCheck.elements(value.extent()) > 0) {
          references.copyAttribute(value, to, attribute);
        }
      } finally {
        H5.H5Aclose(attribute);
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.cannotWrite(to.at(name), e);
    } finally {
      H5.H5Pclose(creation);
    }
  }
}
