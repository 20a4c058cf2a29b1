package org.anam.storage.hdf5lib.object;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.callbacks.H5A_iterate_t;
import hdf.hdf5lib.callbacks.H5L_iterate_opdata_t;
import hdf.hdf5lib.exceptions.HDF5Exception;
import hdf.hdf5lib.structs.H5O_info_t;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.call.Utf8;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** The names in a group and what they link to. */
public final class Links {

  /** hdf5lib's calls from C into Java end the process of a native image; so it has none at all. */
  private static final boolean IN_IMAGE =
      System.getProperty("org.graalvm.nativeimage.imagecode") != null;

  private Links() {}

  /** Where a soft or external link leads; null for others and none. */
  static String target(NativeLocation group, String name) {
    int type = type(group, name);
    if (type != HDF5Constants.H5L_TYPE_SOFT && type != HDF5Constants.H5L_TYPE_EXTERNAL) {
      return null;
    }
    String[] value = new String[2];
    H5.H5Lget_value(group.id(), name, value, NativeTypes.DEFAULT);
    if (value[0] == null) {
      return "?"; // a native image does not decode it
    }
    return type == HDF5Constants.H5L_TYPE_SOFT ? value[0] : value[1] + ":" + value[0];
  }

  /** Whether a link leads into another file. */
  static boolean isExternal(NativeLocation group, String name) {
    return type(group, name) == HDF5Constants.H5L_TYPE_EXTERNAL;
  }

  /** The type of a link; that of a hard one where there is none or hdf5lib cannot ask for it. */
  private static int type(NativeLocation group, String name) {
    boolean known =
        group.linkForm(name) != Names.Form.EXACT
            && H5.H5Lexists(group.id(), name, NativeTypes.DEFAULT);
    return known
        ? H5.H5Lget_info(group.id(), name, NativeTypes.DEFAULT).type
        : HDF5Constants.H5L_TYPE_HARD;
  }

  /** Tells one object of a file from another. */
  static String identity(H5O_info_t info) {
    return info.fileno + "-" + HexFormat.of().formatHex(info.token.data);
  }

  /** The names of the links in order. */
  public static List<String> linkNames(NativeLocation group) {
    try {
      return IN_IMAGE ? linkNamesByIndex(group) : linkNamesByCallback(group);
    } catch (HDF5Exception e) {
      throw group.damaged(e);
    }
  }

  /** The names of the attributes in order. */
  public static List<String> attributeNames(NativeLocation group) {
    try {
      return IN_IMAGE ? attributeNamesByIndex(group) : attributeNamesByCallback(group);
    } catch (HDF5Exception e) {
      throw group.damaged(e);
    }
  }

  /** One call for each name, of which each may take as long as the group is large. */
  static List<String> linkNamesByIndex(NativeLocation group) {
    long count = H5.H5Gget_info(group.id()).nlinks;
    List<String> names = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      names.add(
          H5.H5Lget_name_by_idx(
              group.id(),
              ".",
              HDF5Constants.H5_INDEX_NAME,
              HDF5Constants.H5_ITER_NATIVE,
              i,
              NativeTypes.DEFAULT));
    }
    return exact(names, group, Links::linkExists, DirectNames::linkNamesByIndex);
  }

  /** One call for each name, of which each may take as long as the object has attributes. */
  static List<String> attributeNamesByIndex(NativeLocation group) {
    long count = H5.H5Oget_info(group.id(), HDF5Constants.H5O_INFO_NUM_ATTRS).num_attrs;
    List<String> names = new ArrayList<>();
    for (long i = 0; i < count; i++) {
      names.add(
          H5.H5Aget_name_by_idx(
              group.id(),
              ".",
              HDF5Constants.H5_INDEX_NAME,
              HDF5Constants.H5_ITER_NATIVE,
              i,
              NativeTypes.DEFAULT));
    }
    return exact(names, group, H5::H5Aexists, DirectNames::attributeNamesByIndex);
  }

  private static boolean linkExists(long group, String name) {
    return H5.H5Lexists(group, name, NativeTypes.DEFAULT);
  }

  private static List<String> exact(
      List<String> names,
      NativeLocation group,
      BiPredicate<Long, String> exists,
      Function<NativeLocation, List<byte[]>> bytes) {
    if (names.contains(null)) {
      return decode(group, bytes.apply(group)); // a native image does not decode what Java changes
    }
    names.sort(Names.BYTEWISE);
    return areExact(names, group, exists) ? names : decode(group, bytes.apply(group));
  }

  static List<String> linkNamesByCallback(NativeLocation group) {
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
    return exact(names, group, Links::linkExists, DirectNames::linkNames);
  }

  static List<String> attributeNamesByCallback(NativeLocation group) {
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
    return exact(names, group, H5::H5Aexists, DirectNames::attributeNames);
  }

  /**
   * Whether names are what the file holds. hdf5lib decodes what is not its modified UTF-8 to
   * something else without a word; such a name is not found again, or coincides with another one.
   */
  private static boolean areExact(
      List<String> sorted, NativeLocation group, BiPredicate<Long, String> exists) {
    long id = group.id();
    String before = null;
    for (String name : sorted) {
      if (name.equals(before)
          || Utf8.needsExactBytes(name)
          || name.isEmpty()
          || name.equals(".")
          || !exists.test(id, name)) {
        return false;
      }
      before = name;
    }
    return true;
  }

  /** Names from their bytes, in order. */
  static List<String> decode(NativeLocation group, List<byte[]> names) {
    List<byte[]> sorted = new ArrayList<>(names);
    sorted.sort(Arrays::compareUnsigned);
    List<String> decoded = new ArrayList<>(names.size());
    for (byte[] name : sorted) {
      decoded.add(
          group.file().takesAnyName() ? Names.decodeAny(name) : Names.decode(group.place(), name));
    }
    return decoded;
  }
}
