package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.object.Links;
import org.anam.storage.hdf5lib.session.NativeLocation;

/**
 * Names in the order in which they were made, of objects that keep it. HDF5 is asked for it by each
 * name's place in the order of names, which is ours, because hdf5lib cannot pass every name.
 */
final class CreationOrder {

  private CreationOrder() {}

  private record Numbered(long number, String name) {}

  /** The names of the attributes of a group, or of a dataset as a holder. */
  static List<String> attributes(NativeLocation holder) {
    return sort(
        holder,
        Links.attributeNames(holder),
        i ->
            H5.H5Aget_info_by_idx(
                    holder.id(),
                    ".",
                    HDF5Constants.H5_INDEX_NAME,
                    HDF5Constants.H5_ITER_INC,
                    i,
                    NativeTypes.DEFAULT)
                .corder);
  }

  /** The names of the links of a group. */
  static List<String> links(NativeLocation group) {
    long creation = H5.H5Gget_create_plist(group.id());
    try {
      if (H5.H5Pget_link_creation_order(creation) == 0) {
        return Links.linkNames(group);
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(group.at("."), e);
    } finally {
      H5.H5Pclose(creation);
    }
    return sort(
        group,
        Links.linkNames(group),
        i ->
            H5.H5Lget_info_by_idx(
                    group.id(),
                    ".",
                    HDF5Constants.H5_INDEX_NAME,
                    HDF5Constants.H5_ITER_INC,
                    i,
                    NativeTypes.DEFAULT)
                .corder);
  }

  private static List<String> sort(
      NativeLocation group, List<String> names, IntToLongFunction number) {
    try {
      List<Numbered> numbered = new ArrayList<>();
      for (int i = 0; i < names.size(); i++) {
        numbered.add(new Numbered(number.applyAsLong(i), names.get(i)));
      }
      numbered.sort(Comparator.comparingLong(Numbered::number));
      return numbered.stream().map(Numbered::name).toList();
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(group.at("."), e);
    }
  }
}
