package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.session.NativeFile;
import org.anam.storage.hdf5lib.type.RawTypes;

/** The properties with which copies of files, groups and datasets are made. */
public final class CreationProperties {

  private CreationProperties() {}

  /** The properties of a file and of its root group, to be closed. */
  public static long ofFile(NativeFile model) {
    long creation = H5.H5Fget_create_plist(model.id());
    long root = H5.H5Gopen(model.id(), "/", NativeTypes.DEFAULT);
    try {
      takeGroup(creation, root);
      return creation;
    } catch (HDF5Exception e) {
      H5.H5Pclose(creation);
      throw e;
    } finally {
      H5.H5Gclose(root);
    }
  }

  /** The properties of a group, to be closed. */
  static long ofGroup(long group) {
    long creation = NativeTypes.groupCreation();
    try {
      takeGroup(creation, group);
      return creation;
    } catch (HDF5Exception e) {
      H5.H5Pclose(creation);
      throw e;
    }
  }

  /**
   * One by one: a copy of the whole list has the size that the old group's heap of names happens to
   * have, and with that some groups take no links.
   */
  private static void takeGroup(long creation, long group) {
    long old = H5.H5Gget_create_plist(group);
    try {
      H5.H5Pset_link_creation_order(creation, H5.H5Pget_link_creation_order(old));
      int[] links = new int[2];
      H5.H5Pget_link_phase_change(old, links);
      H5.H5Pset_link_phase_change(creation, links[0], links[1]);
      takeObject(creation, old, group);
    } finally {
      H5.H5Pclose(old);
    }
  }

  /** What all objects have: the order of attributes, how many lie in the header, times. */
  private static void takeObject(long creation, long old, long object) {
    H5.H5Pset_attr_creation_order(creation, H5.H5Pget_attr_creation_order(old));
    int[] attributes = new int[2];
    H5.H5Pget_attr_phase_change(old, attributes);
    H5.H5Pset_attr_phase_change(creation, attributes[0], attributes[1]);
    // The property is true of objects of the old format too, which have no times.
    boolean hasTimes = H5.H5Oget_info(object, HDF5Constants.H5O_INFO_TIME).ctime != 0;
    H5.H5Pset_obj_track_times(creation, hasTimes);
  }

  /** The properties of a dataset but for its layout and filters, to be closed. */
  static long ofDataset(long dataset, long type) {
    long old = H5.H5Dget_create_plist(dataset);
    long creation = NativeTypes.datasetCreation();
    try {
      takeObject(creation, old, dataset);
      int[] value = new int[1];
      H5.H5Pfill_value_defined(old, value);
      if (value[0] == HDF5Constants.H5D_FILL_VALUE_USER_DEFINED) {
        byte[] fill = new byte[Math.toIntExact(RawTypes.size(type))];
        H5.H5Pget_fill_value(old, type, fill);
        H5.H5Pset_fill_value(creation, type, fill);
      }
      H5.H5Pget_fill_time(old, value);
      H5.H5Pset_fill_time(creation, value[0]);
      H5.H5Pget_alloc_time(old, value);
      // Otherwise each layout has its own.
      if (value[0] == HDF5Constants.H5D_ALLOC_TIME_EARLY) {
        H5.H5Pset_alloc_time(creation, value[0]);
      }
      return creation;
    } catch (HDF5Exception e) {
      H5.H5Pclose(creation);
      throw e;
    } finally {
      H5.H5Pclose(old);
    }
  }
}
