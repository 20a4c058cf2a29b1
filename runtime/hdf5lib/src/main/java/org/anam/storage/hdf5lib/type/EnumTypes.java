package org.anam.storage.hdf5lib.type;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.util.IdentityHashMap;
import org.anam.layout.EnumDescriptor;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.Names;

/** The HDF5 enum types of Java enums, each built once per file. */
public final class EnumTypes {

  /**
   * An enum type.
   *
   * @param id the native type
   * @param bytes the size of a value
   */
  public record EnumType(long id, int bytes) {}

  private final IdentityHashMap<EnumDescriptor, EnumType> types = new IdentityHashMap<>();

  /** Those of a file that has none yet. */
  public EnumTypes() {}

  /**
   * The type of an enum.
   *
   * @param group where it is wanted, for errors
   * @param anyBytes whether names of constants need not be UTF-8
   */
  public EnumType of(ErrorPlace group, EnumDescriptor descriptor, boolean anyBytes) {
    EnumType type = types.get(descriptor);
    if (type == null) {
      type = build(group, descriptor, anyBytes);
      types.put(descriptor, type);
    }
    return type;
  }

  /** Closes the types that have been built. */
  public void close() {
    types.values().forEach(type -> H5.H5Tclose(type.id()));
    types.clear();
  }

  private static EnumType build(ErrorPlace group, EnumDescriptor descriptor, boolean anyBytes) {
    int count = descriptor.constants().size();
    int bytes = count <= 1 << 7 ? 1 : count <= 1 << 15 ? 2 : 4;
    long id =
        H5.H5Tenum_create(
            bytes == 1
                ? HDF5Constants.H5T_STD_I8LE
                : bytes == 2 ? HDF5Constants.H5T_STD_I16LE : HDF5Constants.H5T_STD_I32LE);
    try {
      for (int i = 0; i < count; i++) {
        String name = descriptor.constants().get(i);
        byte[] value = value(i, bytes);
        if (Names.attribute(group, name, anyBytes) == Names.Form.EXACT) {
          DirectAccess.insertConstant(group, id, name, value);
        } else {
          H5.H5Tenum_insert(id, name, value);
        }
      }
      return new EnumType(id, bytes);
    } catch (RuntimeException e) {
      H5.H5Tclose(id);
      throw e;
    }
  }

  /** The bytes of a constant's value, little-endian as the type is. */
  public static byte[] value(int ordinal, int bytes) {
    byte[] value = new byte[bytes];
    for (int i = 0; i < bytes; i++) {
      value[i] = (byte) (ordinal >> (8 * i));
    }
    return value;
  }
}
