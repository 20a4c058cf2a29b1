package org.anam.storage.direct.read;

import java.util.List;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.data.ElementSink;
import org.anam.storage.direct.read.data.Elements;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.value.TypeReader;
import org.anam.storage.direct.read.value.ValueType;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.engine.SizeCheck;

/** A dataset that is open. */
final class OpenDataset extends OpenValue implements StoredDataset {

  private final Dataset dataset;
  private final Elements elements;
  private final AttributeHolder attributes;

  OpenDataset(OpenFile file, ErrorPlace place, ObjectHeader header, Dataset dataset) {
    super(file, place, dataset.type(), dataset.space());
    this.dataset = dataset;
    this.elements = new Elements(file.objects(), dataset);
    this.attributes = new AttributeHolder(file, place, header);
  }

  @Override
  ValueType describe() {
    ValueType found = TypeReader.describe(place(), dataset.type());
    return isElsewhere() ? found.inOtherFiles() : found;
  }

  @Override
  boolean isElsewhere() {
    return dataset.layout() instanceof DataLayout.Virtual || dataset.isExternal();
  }

  @Override
  SizeCheck.Stored stored() {
    return new SizeCheck.Stored() {
      @Override
      public long bytes() {
        return elements.storedBytes();
      }

      @Override
      public boolean isFiltered() {
        return !dataset.filters().filters().isEmpty();
      }
    };
  }

  @Override
  void all(ElementSink sink) {
    elements.all(sink);
  }

  @Override
  int countOfFirst(int most) {
    return shape().length == 0 ? -1 : elements.countOfFirst(Math.max(1, most));
  }

  @Override
  void first(int most, ElementSink sink) {
    elements.first(Math.max(1, most), sink);
  }

  @Override
  public String layout() {
    requireOpen();
    return LayoutWords.of(dataset);
  }

  @Override
  public List<String> attributeNames() {
    requireOpen();
    return attributes.names();
  }

  @Override
  public StoredAttribute openAttribute(String name) {
    requireOpen();
    return attributes.open(name);
  }
}
