package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.callbacks.H5A_iterate_t;
import hdf.hdf5lib.callbacks.H5L_iterate_opdata_t;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** The names in a group and what they link to. */
final class Links {

  private Links() {}

  /** The names of the links in order. */
  static List<String> linkNames(Hdf5libGroup group) {
    List<String> names = new ArrayList<>();
    H5.H5Literate(
        group.id(),
        HDF5Constants.H5_INDEX_NAME,
        HDF5Constants.H5_ITER_NATIVE,
        0,
        (location, name, info, data) -> {
          names.add(name);
          return 0;
        },
        new H5L_iterate_opdata_t() {});
    names.sort(Names.BYTEWISE);
    return areExact(names, group, (id, name) -> H5.H5Lexists(id, name, NativeTypes.DEFAULT))
        ? names
        : decode(group, DirectAccess.linkNames(group));
  }

  /** The names of the attributes in order. */
  static List<String> attributeNames(Hdf5libGroup group) {
    List<String> names = new ArrayList<>();
    H5.H5Aiterate(
        group.id(),
        HDF5Constants.H5_INDEX_NAME,
        HDF5Constants.H5_ITER_NATIVE,
        0,
        (location, name, info, data) -> {
          names.add(name);
          return 0;
        },
        new H5A_iterate_t() {});
    names.sort(Names.BYTEWISE);
    return areExact(names, group, H5::H5Aexists)
        ? names
        : decode(group, DirectAccess.attributeNames(group));
  }

  /**
   * Whether names are what the file holds. hdf5lib decodes what is not its modified UTF-8 to
   * something else without a word; such a name is not found again, or coincides with another one.
   */
  private static boolean areExact(
      List<String> sorted, Hdf5libGroup group, BiPredicate<Long, String> exists) {
    long id = group.id();
    String before = null;
    for (String name : sorted) {
      if (name.equals(before)
          || Texts.needsExactBytes(name)
          || name.isEmpty()
          || name.equals(".")
          || !exists.test(id, name)) {
        return false;
      }
      before = name;
    }
    return true;
  }

  private static List<String> decode(Hdf5libGroup group, List<byte[]> names) {
    List<String> decoded = new ArrayList<>(names.size());
    for (byte[] name : names) {
      decoded.add(Texts.decode(group, name));
    }
    decoded.sort(Names.BYTEWISE);
    return decoded;
  }
}
