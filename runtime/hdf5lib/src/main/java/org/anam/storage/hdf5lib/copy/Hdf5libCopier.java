package org.anam.storage.hdf5lib.copy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import hdf.hdf5lib.structs.H5O_token_t;
import java.util.List;
import org.anam.layout.ArrayLayout;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.object.Hdf5libDataset;
import org.anam.storage.hdf5lib.object.Hdf5libGroup;
import org.anam.storage.hdf5lib.object.Links;
import org.anam.storage.hdf5lib.session.NativeFile;
import org.anam.storage.hdf5lib.session.NativeLocation;

/**
 * Copies objects one by one: groups are made anew, datasets copied by HDF5 itself unless their
 * layout changes, and attributes, which HDF5 would copy with all that they refer to, apart.
 */
public final class Hdf5libCopier implements StorageCopier {

  private final NativeFile target;
  private final Losses losses;
  private final CopiedObjects copied = new CopiedObjects();
  private final ReferenceCopy references;
  private final AttributeCopy attributes;
  private final CommittedTypes types;

  /** Copies from one open file to another. */
  public Hdf5libCopier(NativeFile source, NativeFile target, Losses losses) {
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
    NativeLocation from = location(source);
    NativeLocation to = location(copy);
    types.root((Hdf5libGroup) copy, Links.linkNames(from));
    try {
      copied.put(from.id(), to.id());
      CopyCalls.copyComment(from.id(), to.id());
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(from.at("."), e);
    }
  }

  @Override
  public StorageGroup group(
      StorageGroup source, String name, StorageGroup inner, StorageGroup parent, String newName) {
    NativeLocation from = location(inner);
    NativeLocation to = location(parent);
    long link = info(location(source), name).creation();
    try {
      long creation = CreationProperties.ofGroup(from.id());
      try {
        long group = CopyCalls.createGroup(to, newName, link, creation);
        copied.put(from.id(), group);
        CopyCalls.copyComment(from.id(), group);
        return new Hdf5libGroup(to.entry(newName, Hdf5libCalls.INSTANCE, group));
      } finally {
        H5.H5Pclose(creation);
      }
    } catch (HDF5Exception e) {
      throw to.linkFailure(newName, e);
    }
  }

  @Override
  public List<String> attributeNames(StorageGroup source) {
    return CreationOrder.attributes(location(source));
  }

  @Override
  public List<String> linkNames(StorageGroup source) {
    return CreationOrder.links(location(source));
  }

  @Override
  public void attribute(StorageGroup source, String name, StorageGroup to) {
    attributes.copy(location(source), name, location(to));
  }

  @Override
  public boolean isHard(StorageGroup source, String name) {
    return info(location(source), name).isHard();
  }

  private static NativeLocation location(StorageGroup group) {
    return ((Hdf5libGroup) group).location();
  }

  private static CopyCalls.LinkInfo info(NativeLocation from, String name) {
    try {
      return CopyCalls.linkInfo(from, name);
    } catch (HDF5Exception e) {
      throw LibraryErrors.damaged(from.at(name), e);
    }
  }

  @Override
  public void link(StorageGroup source, String name, StorageGroup to, String newName) {
    NativeLocation from = location(source);
    if (!LinkCopy.copy(from, name, info(from, name), location(to), newName)) {
      losses.lost(from.at(name).path(), "The link is of a kind that cannot be copied");
    }
  }

  @Override
  public boolean again(StorageGroup source, String name, StorageGroup to, String newName) {
    NativeLocation from = location(source);
    NativeLocation group = location(to);
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
      throw group.linkFailure(newName, e);
    } finally {
      from.calls().closeObject(object);
    }
  }

  private static long open(NativeLocation from, String name) {
    long object = from.calls(name, from.linkForm(name)).openObject(from.id(), name);
    if (object < 0) {
      throw LibraryErrors.damaged(from.at(name), null);
    }
    return object;
  }

  @Override
  public void object(StorageGroup source, String name, StorageGroup to, String newName) {
    NativeLocation from = location(source);
    NativeLocation group = location(to);
    long link = info(from, name).creation();
    long object = open(from, name);
    try {
      int objectType = from.calls().objectType(object);
      if (objectType == HDF5Constants.H5I_DATATYPE) {
        types.copy(from, object, group, newName, link);
      } else {
        new DatasetCopy(copied, attributes, references, losses)
            .asItIs(from, name, object, group, newName, link);
      }
    } catch (HDF5Exception e) {
      throw from.at(name)
          .error(
              StorageError.DAMAGED,
              "The HDF5 library cannot copy this to " + group.at(newName).path())
          .cause(e)
          .build();
    } finally {
      from.calls().closeObject(object);
    }
  }

  @Override
  public boolean dataset(
      StorageGroup source, String name, StorageGroup to, String newName, ArrayLayout layout) {
    long link = info(location(source), name).creation();
    try (Hdf5libDataset dataset = (Hdf5libDataset) source.openDataset(name)) {
      return new DatasetCopy(copied, attributes, references, losses)
          .as(layout, dataset.opened(), location(to), newName, link);
    }
  }

  @Override
  public void finish() {
    references.finish();
    types.finish();
  }
}
