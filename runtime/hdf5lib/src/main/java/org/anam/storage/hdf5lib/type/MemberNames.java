package org.anam.storage.hdf5lib.type;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.Names;

/** The exact names of compounds' fields and enums' constants. */
public final class MemberNames {

  private MemberNames() {}

  /** The name of a member; ANAM129 when it is not UTF-8. */
  public static String of(ErrorPlace place, long type, int member) {
    String name = H5.H5Tget_member_name(type, member);
    // hdf5lib's decoding is exact where its encoding leads back to the same member.
    if (name != null
        && name.chars().noneMatch(c -> Character.isSurrogate((char) c))
        && indexOf(type, name) == member) {
      return name;
    }
    return Names.decode(place, DirectAccess.memberName(place, type, member));
  }

  private static int indexOf(long type, String name) {
    try {
      return H5.H5Tget_member_index(type, name);
    } catch (HDF5Exception e) {
      return -1;
    }
  }
}
