package org.anam.storage.hdf5lib.object;

import org.anam.storage.StoredAttribute;
import org.anam.storage.hdf5lib.data.NativeAttribute;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** An open attribute, to the port. */
public final class Hdf5libAttribute extends Hdf5libValue implements StoredAttribute {

  private Hdf5libAttribute(NativeAttribute attribute) {
    super(attribute);
  }

  /** Opens an attribute; null when there is none of the name. */
  public static Hdf5libAttribute open(NativeLocation holder, String name) {
    NativeAttribute attribute = NativeAttribute.open(holder, name);
    return attribute == null ? null : new Hdf5libAttribute(attribute);
  }
}
