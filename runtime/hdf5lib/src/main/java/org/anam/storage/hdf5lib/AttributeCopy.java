package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.array.StringArray;
import org.anam.storage.StorageCopier;

/** Copies attributes of groups, datasets and named datatypes, of any type. */
final class AttributeCopy {

  private final StorageCopier.Losses losses;
  private final CommittedTypes types;
  private final ReferenceCopy references;

  AttributeCopy(
      Hdf5libFile target,
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
  void copyAll(Hdf5libGroup from, Hdf5libGroup to) {
    for (String name : CreationOrder.attributes(from)) {
      copy(from, name, to);
    }
  }

  /** Copies one attribute. */
  void copy(Hdf5libGroup from, String name, Hdf5libGroup to) {
    try (Hdf5libValue value = (Hdf5libValue) from.openAttribute(name)) {
      if (value == null) {
        throw from.damaged(name, null);
      }
      boolean isPlain = RawTypes.isPlain(value.type());
      boolean isText = value.described().isVariableText();
      if (!isPlain && !DirectAccess.isAvailable() && !isText) {
        losses.lost(
            from.pathOf(name),
            "The library in use cannot copy sequences of any length, references");
        return;
      }
      long type = types.open(from, value.type());
      long space = value.openSpace(value.id());
      try {
        if (isPlain || DirectAccess.isAvailable()) {
          write(value, to, type, space, isPlain);
        } else {
          StringArray texts = value.isNull() ? StringArray.of(new String[0]) : value.readStrings();
          TextWriter.writeVariableAttribute(to, name, type, space, texts.toArray());
        }
      } finally {
        H5.H5Sclose(space);
        H5.H5Tclose(type);
      }
    }
  }

  private void write(Hdf5libValue value, Hdf5libGroup to, long type, long space, boolean isPlain) {
    byte[] bytes = isPlain && !value.isNull() ? value.readBytes() : new byte[0];
    String name = value.name();
    long creation = H5.H5Aget_create_plist(value.id());
    try {
      long attribute = CopyCalls.createAttribute(to, name, type, space, creation);
      try {
        if (bytes.length > 0) {
          CallChoice.current().write(attribute, value.type(), bytes);
        } else if (!isPlain && !value.isNull() && SizeCheck.elements(value.extent()) > 0) {
          references.copyAttribute(value, to, attribute);
        }
      } finally {
        H5.H5Aclose(attribute);
      }
    } catch (HDF5Exception e) {
      throw to.cannotWrite(name, e);
    } finally {
      H5.H5Pclose(creation);
    }
  }
}
