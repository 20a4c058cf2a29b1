package org.anam.storage.direct.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.anam.error.AnamException;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.Links;
import org.anam.storage.direct.read.value.Reading;
import org.anam.storage.direct.read.value.StoredNames;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** A group that is open for reading. Nothing but the file has to be closed. */
public final class OpenGroup extends ReadOnlyGroup implements StorageGroup {

  private final OpenFile file;
  private final ErrorPlace place;
  private final ObjectHeader header;
  private final AttributeHolder attributes;
  private Links links;
  private boolean isClosed;

  /** What a name links to is kept until another one is asked for. */
  private String linkedName;

  private ObjectHeader linked;

  OpenGroup(OpenFile file, ErrorPlace place, ObjectHeader header) {
    super(place);
    this.file = file;
    this.place = place;
    this.header = header;
    this.attributes = new AttributeHolder(file, place, header);
  }

  /** This, when the header is one of a group. */
  OpenGroup requireGroup() {
    if (!Dataset.isGroup(header)) {
      throw new FormatException("the object at " + header.address() + " is not a group");
    }
    return this;
  }

  @Override
  public String path() {
    return place.path();
  }

  private void requireOpen() {
    file.requireOpen();
    if (isClosed) {
      throw place.error(StorageError.CLOSED, "The group is closed").build();
    }
  }

  /** The file that it is in. */
  public OpenFile file() {
    return file;
  }

  /** Where it is. */
  public ErrorPlace place() {
    return place;
  }

  /** What the file says of it. */
  public ObjectHeader header() {
    return header;
  }

  /** Its attributes, in no order. */
  public Collection<AttributeMessage> attributeMessages() {
    requireOpen();
    return attributes.messages();
  }

  /** Its links. */
  public Links links() {
    requireOpen();
    if (links == null) {
      links = file.read(place, () -> Links.of(file.objects(), header));
    }
    return links;
  }

  @Override
  public long linkCount() {
    return links().count();
  }

  @Override
  public long attributeCount() {
    requireOpen();
    return attributes.count();
  }

  @Override
  public List<String> attributeNames() {
    requireOpen();
    return attributes.names();
  }

  @Override
  public List<String> linkNames() {
    List<byte[]> names = new ArrayList<>(links().count());
    for (LinkMessage link : links().all()) {
      names.add(link.name());
    }
    return StoredNames.decodeSorted(place, names);
  }

  private LinkMessage find(String entry) {
    return links().find(file.linkName(place, entry));
  }

  @Override
  public Link link(String entry) {
    if (!entry.equals(linkedName)) {
      LinkMessage link = find(entry);
      if (link == null) {
        return Link.NONE;
      }
      linked = file.read(place.at(entry), () -> new PathSteps(file.objects()).follow(header, link));
      linkedName = entry;
    }
    requireOpen();
    if (linked == null) {
      return Link.OTHER;
    }
    if (Dataset.isGroup(linked)) {
      return Link.GROUP;
    }
    return Dataset.is(linked) ? Link.DATASET : Link.OTHER;
  }

  @Override
  public String linkTarget(String entry) {
    LinkMessage link = find(entry);
    if (link == null) {
      return null;
    }
    ErrorPlace at = place.at(entry);
    return switch (link.type()) {
      case LinkMessage.SOFT -> StoredNames.decode(at, link.target());
      case LinkMessage.EXTERNAL -> {
        byte[] other = link.externalFile();
        byte[] path = link.externalPath();
        if (other == null || path == null) {
          throw Reading.damaged(at, new FormatException("the link into another file has no end"));
        }
        yield StoredNames.decode(at, other) + ":" + StoredNames.decode(at, path);
      }
      default -> null;
    };
  }

  @Override
  public boolean isExternalLink(String entry) {
    LinkMessage link = find(entry);
    return link != null && link.type() == LinkMessage.EXTERNAL;
  }

  @Override
  public String identity() {
    requireOpen();
    return Long.toString(header.address());
  }

  /** The object that a name links to, which has to be of a kind. */
  private ObjectHeader take(String entry, Link kind, String what) {
    Link found = link(entry);
    if (linked == null || found == Link.NONE) {
      throw notOpened(entry);
    }
    if (found != kind) {
      throw new IllegalStateException(place.at(entry).path() + " is not a " + what);
    }
    return linked;
  }

  private AnamException notOpened(String entry) {
    return place.at(entry).error(StorageError.DAMAGED, "This cannot be opened").build();
  }

  private Dataset dataset(ObjectHeader dataset) {
    KnownHeader known = file.known(dataset);
    return known == null
        ? Dataset.of(file.objects(), dataset)
        : known.dataset(file.objects(), dataset);
  }

  @Override
  public StorageGroup openGroup(String entry) {
    ObjectHeader group = take(entry, Link.GROUP, "group");
    return new OpenGroup(file, place.at(entry), group);
  }

  @Override
  public StoredAttribute openAttribute(String entry) {
    requireOpen();
    return attributes.open(entry);
  }

  @Override
  public StoredDataset openDataset(String entry) {
    ObjectHeader dataset = take(entry, Link.DATASET, "dataset");
    ErrorPlace at = place.at(entry);
    return file.read(at, () -> new OpenDataset(file, at, dataset, dataset(dataset)));
  }

  @Override
  public void close() {
    isClosed = true;
    links = null;
    linked = null;
    linkedName = null;
  }
}
