package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import hdf.hdf5lib.structs.H5O_token_t;
import java.util.List;
import org.anam.codec.ArrayLayout;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/**
 * Copies objects one by one: groups are made anew, datasets copied by HDF5 itself unless their
 * layout changes, and attributes, which HDF5 would copy with all that they refer to, apart.
 */
final class Hdf5libCopier implements StorageCopier {

  private final Hdf5libFile target;
  private final Losses losses;
  private final CopiedObjects copied = new CopiedObjects();
  private final ReferenceCopy references;
  private final AttributeCopy attributes;
  private final CommittedTypes types;

  Hdf5libCopier(Hdf5libFile source, Hdf5libFile target, Losses losses) {
    this.target = target;
    this.losses = losses;
    source.takeAnyName();
    target.takeAnyName();
    references = new ReferenceCopy(source, target, copied, losses);
    attributes = new AttributeCopy(target, copied, references, losses);
    types = attributes.types();
  }

  @Override
  public void root(StorageGroup source, StorageGroup copy) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    Hdf5libGroup to = (Hdf5libGroup) copy;
    types.root(to, from.linkNames());
    try {
      copied.put(from.id(), to.id());
      CopyCalls.copyComment(from.id(), to.id());
    } catch (HDF5Exception e) {
      throw from.damaged(".", e);
    }
  }

  @Override
  public StorageGroup group(
      StorageGroup source, String name, StorageGroup inner, StorageGroup parent, String newName) {
    Hdf5libGroup from = (Hdf5libGroup) inner;
    Hdf5libGroup to = (Hdf5libGroup) parent;
    long link = info((Hdf5libGroup) source, name).creation();
    try {
      long creation = CreationProperties.ofGroup(from.id());
      try {
        long group = CopyCalls.createGroup(to, newName, link, creation);
        Hdf5libGroup copy = new Hdf5libGroup(to.file(), to, newName, Hdf5libCalls.INSTANCE, group);
        copied.put(from.id(), group);
        CopyCalls.copyComment(from.id(), group);
        return copy;
      } finally {
        H5.H5Pclose(creation);
      }
    } catch (HDF5Exception e) {
      throw to.linkTakenOr(newName, Names.link(to, newName), e);
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
  public void attribute(StorageGroup source, String name, StorageGroup to) {
    attributes.copy((Hdf5libGroup) source, name, (Hdf5libGroup) to);
  }

  @Override
  public boolean isHard(StorageGroup source, String name) {
    return info((Hdf5libGroup) source, name).isHard();
  }

  private static CopyCalls.LinkInfo info(Hdf5libGroup from, String name) {
    try {
      return CopyCalls.linkInfo(from, name);
    } catch (HDF5Exception e) {
      throw from.damaged(name, e);
    }
  }

  @Override
  public void link(StorageGroup source, String name, StorageGroup to, String newName) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    if (!LinkCopy.copy(from, name, info(from, name), (Hdf5libGroup) to, newName)) {
      losses.lost(from.pathOf(name), "The link is of a kind that cannot be copied");
    }
  }

  @Override
  public boolean again(StorageGroup source, String name, StorageGroup to, String newName) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    Hdf5libGroup group = (Hdf5libGroup) to;
    long object = open(from, name);
    try {
      H5O_token_t copy = copied.at(CopiedObjects.address(object));
      if (copy == null) {
        return false;
      }
      long existing = H5.H5Oopen_by_token(target.id(), copy);
      try {
        CopyCalls.link(existing, group, newName, info(from, name).creation());
      } finally {
        H5.H5Oclose(existing);
      }
      return true;
    } catch (HDF5Exception e) {
      throw group.linkTakenOr(newName, Names.link(group, newName), e);
    } finally {
      CallChoice.current().closeObject(object);
    }
  }

  private static long open(Hdf5libGroup from, String name) {
    long object = CallChoice.exact(from, name, Names.link(from, name)).openObject(from.id(), name);
    if (object < 0) {
      throw from.damaged(name, null);
    }
    return object;
  }

  @Override
  public void object(StorageGroup source, String name, StorageGroup to, String newName) {
    Hdf5libGroup from = (Hdf5libGroup) source;
    Hdf5libGroup group = (Hdf5libGroup) to;
    long link = info(from, name).creation();
    long object = open(from, name);
    try {
      int sort = CallChoice.current().objectType(object);
      if (sort == HDF5Constants.H5I_DATATYPE) {
        types.copy(from, object, group, newName, link);
      } else {
        new DatasetCopy(copied, attributes, references, losses)
            .asItIs(from, name, object, group, newName, link);
      }
    } catch (HDF5Exception e) {
      throw from.error(
              StorageError.DAMAGED,
              "The HDF5 library cannot copy this to " + group.pathOf(newName),
              name)
          .cause(e)
          .build();
    } finally {
      CallChoice.current().closeObject(object);
    }
  }

  @Override
  public boolean dataset(
      StorageGroup source, String name, StorageGroup to, String newName, ArrayLayout layout) {
    long link = info((Hdf5libGroup) source, name).creation();
    try (Hdf5libDataset dataset = (Hdf5libDataset) source.openDataset(name)) {
      return new DatasetCopy(copied, attributes, references, losses)
          .as(layout, dataset, (Hdf5libGroup) to, newName, link);
    }
  }

  @Override
  public void finish() {
    references.finish();
    types.finish();
  }
}
