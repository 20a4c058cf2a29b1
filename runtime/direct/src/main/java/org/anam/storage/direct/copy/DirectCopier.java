package org.anam.storage.direct.copy;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.create.CreatedFile;
import org.anam.storage.direct.create.CreatedGroup;
import org.anam.storage.direct.form.Forms;
import org.anam.storage.direct.message.AttributeMessage;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.name.RawNames;
import org.anam.storage.direct.read.OpenFile;
import org.anam.storage.direct.read.OpenGroup;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.object.Dataset;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.EntryKind;
import org.anam.storage.direct.write.GroupForm;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/**
 * Copies objects one by one into a new file. The place of each header is known before the header is
 * written, so that links in circles, and references, can lead there. Not thread-safe.
 */
public final class DirectCopier implements StorageCopier {

  private final OpenFile source;
  private final FileObjects objects;
  private final Losses losses;
  private final CopiedObjects copied = new CopiedObjects();
  private final ObjectCopy copies;
  private CreatedGroup root;

  /** The groups, by their places, some of whose attributes wait. */
  private final Set<Long> waiting = new HashSet<>();

  /** Copies from one file to another, which is new. */
  public DirectCopier(OpenFile source, CreatedFile target, Losses losses) {
    this.source = source;
    this.objects = source.objects();
    this.losses = losses;
    source.takeAnyName();
    copies = new ObjectCopy(source, target, copied, losses);
  }

  private static OpenGroup from(StorageGroup source) {
    return (OpenGroup) source;
  }

  private static CreatedGroup to(StorageGroup target) {
    return (CreatedGroup) target;
  }

  @Override
  public void root(StorageGroup group, StorageGroup target) {
    root = to(target);
    copied.put(from(group).header().address(), root.address(), 1);
  }

  @Override
  public StorageGroup group(
      StorageGroup group, String name, StorageGroup inner, StorageGroup target, String newName) {
    ObjectHeader header = from(inner).header();
    CreatedGroup[] copy = {null};
    copies.at(
        from(inner).place(),
        () -> {
          byte[] newBytes = free(EntryKind.LINKS, to(target), newName);
          GroupForm form = Forms.group(objects, header);
          copy[0] = to(target).addCopy(newName, form);
          copied.put(header.address(), copy[0].address(), 1);
          boolean ascii = link(group, name).charset() == 0;
          to(target).builder().addLink(newBytes, ascii, copy[0].address(), true);
        });
    return copy[0];
  }

  private static byte[] free(EntryKind kind, CreatedGroup target, String name) throws IOException {
    byte[] bytes = RawNames.bytes(name);
    if (target.builder().has(kind, bytes)) {
      throw target.place().at(name).error(StorageError.NAME_TAKEN, "The name is taken").build();
    }
    return bytes;
  }

  @Override
  public List<String> attributeNames(StorageGroup group) {
    OpenGroup from = from(group);
    return source.read(
        from.place(),
        () ->
            Forms.attributes(objects, from.header()).stream()
                .map(message -> RawNames.text(message.name()))
                .toList());
  }

  @Override
  public List<String> linkNames(StorageGroup group) {
    OpenGroup from = from(group);
    return source.read(
        from.place(),
        () ->
            Forms.links(from.links(), from.header()).stream()
                .map(link -> RawNames.text(link.name()))
                .toList());
  }

  @Override
  public void attribute(StorageGroup group, String name, StorageGroup target) {
    ErrorPlace place = from(group).place().at(name);
    copies.at(
        place,
        () -> {
          AttributeMessage message = attribute(from(group), RawNames.bytes(name));
          free(EntryKind.ATTRIBUTES, to(target), name);
          long address = from(group).header().address();
          // What comes behind one that waits does so too, to keep the order.
          if (waiting.contains(address) || copies.waits(message)) {
            waiting.add(address);
            CreatedGroup held = to(target).another();
            copies.later(
                place,
                () -> {
                  copies.attribute(place, message, held.builder());
                  held.close();
                });
          } else {
            copies.attribute(place, message, to(target).builder());
          }
        });
  }

  private AttributeMessage attribute(OpenGroup group, byte[] name) {
    for (AttributeMessage message : group.attributeMessages()) {
      if (Arrays.equals(message.name(), name)) {
        return message;
      }
    }
    throw new FormatException("there is no such attribute");
  }

  private LinkMessage link(StorageGroup group, String name) {
    LinkMessage link = from(group).links().find(RawNames.bytes(name));
    if (link == null) {
      throw from(group)
          .place()
          .at(name)
          .error(StorageError.DAMAGED, "There is no such object")
          .build();
    }
    return link;
  }

  @Override
  public boolean isHard(StorageGroup group, String name) {
    return link(group, name).type() == LinkMessage.HARD;
  }

  @Override
  public void link(StorageGroup group, String name, StorageGroup target, String newName) {
    LinkMessage link = link(group, name);
    ErrorPlace place = from(group).place().at(name);
    if (link.type() != LinkMessage.SOFT && link.type() != LinkMessage.EXTERNAL) {
      losses.lost(place.path(), "The link is of a kind that cannot be copied");
      return;
    }
    copies.at(
        place,
        () -> {
          byte[] bytes = free(EntryKind.LINKS, to(target), newName);
          to(target).builder().addLink(bytes, link.charset(), link.type(), link.target());
        });
  }

  @Override
  public boolean again(StorageGroup group, String name, StorageGroup target, String newName) {
    long address = link(group, name).address();
    if (copied.at(address) == Widths.UNDEFINED) {
      return false;
    }
    copies.at(
        from(group).place().at(name),
        () -> {
          copied.link(address);
          addLink(group, name, target, newName);
        });
    return true;
  }

  /** Adds a link to a copy that is there, or whose place is. */
  private void addLink(StorageGroup group, String name, StorageGroup target, String newName)
      throws IOException {
    LinkMessage link = link(group, name);
    byte[] bytes = free(EntryKind.LINKS, to(target), newName);
    boolean isGroup = Dataset.isGroup(objects.header(link.address()));
    to(target).builder().addLink(bytes, link.charset() == 0, copied.at(link.address()), isGroup);
  }

  @Override
  public void object(StorageGroup group, String name, StorageGroup target, String newName) {
    ErrorPlace place = from(group).place().at(name);
    copies.at(
        place,
        () -> {
          free(EntryKind.LINKS, to(target), newName);
          ObjectHeader header = objects.header(link(group, name).address());
          if (Dataset.is(header)) {
            Dataset dataset = Dataset.of(objects, header);
            copies.dataset(place, header, dataset, null);
          } else {
            copies.type(place, header, 1);
          }
          addLink(group, name, target, newName);
        });
  }

  @Override
  public boolean dataset(
      StorageGroup group, String name, StorageGroup target, String newName, ArrayLayout layout) {
    ErrorPlace place = from(group).place().at(name);
    ObjectHeader header = source.read(place, () -> objects.header(link(group, name).address()));
    Dataset dataset = source.read(place, () -> Dataset.of(objects, header));
    if (!LayoutCopy.isFit(dataset, layout)) {
      return false;
    }
    copies.at(
        place,
        () -> {
          free(EntryKind.LINKS, to(target), newName);
          copies.dataset(place, header, dataset, layout);
          addLink(group, name, target, newName);
        });
    return true;
  }

  /**
   * Ends the copy.
   *
   * @throws AnamException ANAM164 where it cannot be written
   */
  @Override
  public void finish() {
    copies.finish(root);
  }
}
