package org.anam.storage.hdf5lib.object;

import hdf.hdf5lib.exceptions.HDF5Exception;
import java.util.List;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.data.DatasetLayout;
import org.anam.storage.hdf5lib.data.NativeDataset;
import org.anam.storage.hdf5lib.session.NativeLocation;

/** An open dataset, to the port. */
public final class Hdf5libDataset extends Hdf5libValue implements StoredDataset {

  private final NativeDataset dataset;

  /** A dataset that the library has opened, and which this closes. */
  Hdf5libDataset(NativeDataset dataset) {
    super(dataset);
    this.dataset = dataset;
  }

  @Override
  public NativeDataset opened() {
    return dataset;
  }

  @Override
  public String layout() {
    try {
      return DatasetLayout.describe(dataset.id());
    } catch (HDF5Exception e) {
      throw dataset
          .error(StorageError.DAMAGED, "The HDF5 library cannot read the layout")
          .cause(e)
          .build();
    }
  }

  @Override
  public List<String> attributeNames() {
    return Links.attributeNames(asHolder());
  }

  @Override
  public StoredAttribute openAttribute(String attribute) {
    return Hdf5libAttribute.open(asHolder(), attribute);
  }

  /** Attributes belong to datasets as they do to groups. Not to be closed. */
  private NativeLocation asHolder() {
    return dataset.holder().entry(dataset.name(), dataset.calls(), dataset.id());
  }
}
