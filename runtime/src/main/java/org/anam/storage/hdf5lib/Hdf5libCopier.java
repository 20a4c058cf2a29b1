package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import hdf.hdf5lib.structs.H5O_info_t;
import java.util.List;
import org.anam.array.StringArray;
import org.anam.codec.ArrayLayout;
import org.anam.error.ErrorCode;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageGroup;

/** Copies by HDF5's own means where it has any, else by the elements' bytes. */
final class Hdf5libCopier implements StorageCopier {

  static final Hdf5libCopier INSTANCE = new Hdf5libCopier();

  private Hdf5libCopier() {}

  @Override
  public StorageGroup group(StorageGroup source, StorageGroup target, String name) {
    Hdf5libGroup to = (Hdf5libGroup) target;
    Names.Form form = Names.link(to, name);
    long old = H5.H5Gget_create_plist(((Hdf5libGroup) source).id());
    try {
      int links = H5.H5Pget_link_creation_order(old);
      int attributes = H5.H5Pget_attr_creation_order(old);
      if (form == Names.Form.EXACT || (links == 0 && attributes == 0)) {
        return to.createGroup(name);
      }
      // Only the order: with other properties of some groups, nothing can be put into the new one.
      long creation = NativeTypes.groupCreation();
      try {
        H5.H5Pset_link_creation_order(creation, links);
        H5.H5Pset_attr_creation_order(creation, attributes);
        long link = form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_LINK;
        long group = H5.H5Gcreate(to.id(), name, link, creation, NativeTypes.DEFAULT);
        return new Hdf5libGroup(to.file(), to, name, Hdf5libCalls.INSTANCE, group);
      } finally {
        H5.H5Pclose(creation);
      }
    } catch (HDF5Exception e) {
      throw to.linkTakenOr(name, form, e);
    } finally {
      H5.H5Pclose(old);
    }
  }

  @Override
  public List<String> attributeNames(StorageGroup source) {
    return CreationOrder.attributes((Hdf5libGroup) source);
  }

  @Override
  public List<String> linkNames(StorageGroup source) {
    return CreationOrder.links((Hdf5libGroup) source);
  }

  @Override
  public boolean isCopiable(StorageGroup source, String name) {
    try (Hdf5libValue value = (Hdf5libValue) source.openAttribute(name)) {
      return value == null || isCopiable(value);
    }
  }

  private static boolean isCopiable(Hdf5libValue value) {
    return value.described().isVariableText() || RawTypes.isPlain(value.type());
  }

  @Override
  public boolean attribute(StorageGroup source, String name, StorageGroup target) {
    try (Hdf5libValue value = (Hdf5libValue) source.openAttribute(name)) {
      if (value == null || !isCopiable(value)) {
        return false;
      }
      long type = H5.H5Tcopy(value.type());
      long space = value.openSpace(value.id());
      try {
        if (value.described().isVariableText()) {
          StringArray texts = value.isNull() ? StringArray.of(new String[0]) : value.readStrings();
          TextWriter.writeVariableAttribute(
              (Hdf5libGroup) target, name, type, space, texts.toArray());
        } else {
          byte[] bytes = value.isNull() ? new byte[0] : value.readBytes();
          AttributeWriter.write((Hdf5libGroup) target, name, type, type, space, bytes);
        }
      } finally {
        H5.H5Sclose(space);
        H5.H5Tclose(type);
      }
      return true;
    }
  }

  @Override
  public void object(StorageGroup source, String name, StorageGroup target, String newName) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    Hdf5libGroup to = (Hdf5libGroup) target;
    Names.Form form = Names.link(to, newName);
    NativeCalls calls = CallChoice.exact(from, name, Names.link(from, name));
    try {
      long object = calls.openObject(from.id(), name);
      try {
        if (form == Names.Form.EXACT) {
          DirectAccess.copyObject(to, object, newName);
        } else {
          H5.H5Ocopy(
              object,
              ".",
              to.id(),
              newName,
              NativeTypes.DEFAULT,
              form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_LINK);
        }
      } finally {
        calls.closeObject(object);
      }
    } catch (HDF5Exception e) {
      throw from.error(
              ErrorCode.DAMAGED, "The HDF5 library cannot copy this to " + to.pathOf(newName), name)
          .cause(e)
          .build();
    }
  }

  @Override
  public boolean dataset(
      StorageGroup source, String name, StorageGroup target, String newName, ArrayLayout layout) {
    if (source.link(name) != StorageGroup.Link.DATASET) {
      return false;
    }
    try (Hdf5libDataset dataset = (Hdf5libDataset) source.openDataset(name)) {
      return DatasetCopy.copy(dataset, (Hdf5libGroup) target, newName, layout);
    }
  }

  @Override
  public boolean link(StorageGroup source, String name, StorageGroup target, String newName) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    Hdf5libGroup to = (Hdf5libGroup) target;
    Names.Form form = Names.link(to, newName);
    if (form == Names.Form.EXACT || Names.link(from, name) == Names.Form.EXACT) {
      return false;
    }
    int type = H5.H5Lget_info(from.id(), name, NativeTypes.DEFAULT).type;
    String[] value = new String[2];
    long creation = form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_LINK;
    try {
      if (type == HDF5Constants.H5L_TYPE_SOFT) {
        H5.H5Lget_value(from.id(), name, value, NativeTypes.DEFAULT);
        if (value[0] == null) {
          return false; // a native image does not decode it
        }
        H5.H5Lcreate_soft(value[0], to.id(), newName, creation, NativeTypes.DEFAULT);
      } else if (type == HDF5Constants.H5L_TYPE_EXTERNAL) {
        H5.H5Lget_value(from.id(), name, value, NativeTypes.DEFAULT);
        if (value[0] == null || value[1] == null) {
          return false;
        }
        H5.H5Lcreate_external(value[1], value[0], to.id(), newName, creation, NativeTypes.DEFAULT);
      } else {
        return false;
      }
      return true;
    } catch (HDF5Exception e) {
      throw to.linkTakenOr(newName, form, e);
    }
  }

  @Override
  public void hardLink(String existing, StorageGroup target, String newName) {
    Hdf5libGroup to = (Hdf5libGroup) target;
    Names.Form form = Names.link(to, newName);
    try {
      H5.H5Lcreate_hard(
          to.id(),
          existing,
          to.id(),
          newName,
          form == Names.Form.ASCII ? NativeTypes.DEFAULT : NativeTypes.UTF8_LINK,
          NativeTypes.DEFAULT);
    } catch (HDF5Exception e) {
      throw to.linkTakenOr(newName, form, e);
    }
  }

  @Override
  public boolean refersToObjects(StorageGroup source, String name) {
    if (source.link(name) != StorageGroup.Link.DATASET) {
      return false;
    }
    try (Hdf5libDataset dataset = (Hdf5libDataset) source.openDataset(name)) {
      return DatasetCopy.refersToObjects(dataset);
    }
  }

  @Override
  public boolean exists(StorageGroup source, String name) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    NativeCalls calls = CallChoice.exact(from, name, Names.link(from, name));
    long object = calls.openObject(from.id(), name);
    if (object >= 0) {
      calls.closeObject(object);
    }
    return object >= 0;
  }

  @Override
  public String sharedIdentity(StorageGroup source, String name) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    NativeCalls calls = CallChoice.exact(from, name, Names.link(from, name));
    long object = calls.openObject(from.id(), name);
    if (object < 0) {
      return null;
    }
    try {
      H5O_info_t info = H5.H5Oget_info(object, HDF5Constants.H5O_INFO_BASIC);
      return info.rc > 1 ? Links.identity(info) : null;
    } catch (HDF5Exception e) {
      throw from.damaged(name, e);
    } finally {
      calls.closeObject(object);
    }
  }
}
