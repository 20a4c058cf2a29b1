package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.anam.storage.StorageGroup;
import org.anam.storage.StorageGroup.Link;
import org.anam.storage.StoredAttribute;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.write.EntryKind;
import org.anam.storage.direct.write.GroupBuilder;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/**
 * What a group that is still being written has so far, for who reads it back before it is closed.
 */
final class ContentSoFar {

  private final UnwrittenGroup group;

  ContentSoFar(UnwrittenGroup group) {
    this.group = group;
  }

  private ErrorPlace at(String name) {
    return group.place().at(name);
  }

  /**
   * The names of entries, in bytewise order.
   *
   * @param unwritten names that are no entries yet
   */
  List<String> names(EntryKind kind, Set<String> unwritten) {
    try {
      List<byte[]> names = group.builder().names(kind);
      unwritten.forEach(name -> names.add(name.getBytes(StandardCharsets.UTF_8)));
      names.sort(Arrays::compareUnsigned);
      return names.stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).toList();
    } catch (IOException e) {
      throw group.place().cannotWrite(e);
    }
  }

  /** What a name links to. */
  Link link(String name) {
    byte[] bytes = NewNames.link(group.place(), name);
    try {
      if (group.child(name) != null) {
        return Link.GROUP;
      }
      if (!group.builder().has(EntryKind.LINKS, bytes)) {
        return Link.NONE;
      }
      return group.builder().leadsToGroup(bytes) ? Link.GROUP : Link.DATASET;
    } catch (IOException e) {
      throw at(name).cannotWrite(e);
    }
  }

  /** This group with one link alone, read from what has been written. */
  StorageGroup withLink(String name) {
    Link link = link(name);
    if (link == Link.NONE) {
      throw at(name).error(StorageError.DAMAGED, "There is no such object").build();
    }
    byte[] bytes = NewNames.link(group.place(), name);
    try {
      long address = group.builder().linkAddress(bytes);
      return snapshot(
          alone -> alone.addLink(bytes, NewNames.isAscii(bytes), address, link == Link.GROUP));
    } catch (IOException e) {
      throw at(name).cannotWrite(e);
    }
  }

  /** This group, with one entry alone. */
  private StorageGroup snapshot(Snapshot.Entry entry) throws IOException {
    FileContent file = group.file();
    file.texts().complete();
    return Snapshot.open(file.path(), file.output(), group.names(), entry);
  }

  /** An attribute, to be closed by the caller; null when there is none. */
  StoredAttribute attribute(String name) {
    byte[] bytes = NewNames.attribute(group.place(), name);
    try {
      if (!group.builder().has(EntryKind.ATTRIBUTES, bytes)) {
        return null;
      }
      byte[] body = group.builder().attributeBody(bytes);
      if (GroupBuilder.isTooLong(body.length)) {
        throw at(name)
            .error(
                StorageError.CANNOT_READ,
                "An attribute of more than 64 KiB cannot be read while its file is being written")
            .remedy("Close the file and open it, or use the engine hdf5lib.")
            .build();
      }
      return snapshot(alone -> alone.addAttribute(bytes, body)).openAttribute(name);
    } catch (IOException e) {
      throw at(name).cannotWrite(e);
    }
  }
}
