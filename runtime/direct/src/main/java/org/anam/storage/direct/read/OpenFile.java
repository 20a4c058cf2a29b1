package org.anam.storage.direct.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.anam.error.AnamException;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.bytes.ByteSource;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.name.RawNames;
import org.anam.storage.direct.read.block.HeaderTemplate;
import org.anam.storage.direct.read.block.HeaderTemplates;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.block.Superblock;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.read.value.Reading;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** A file that is open for reading. */
public final class OpenFile implements StorageFile {

  private final Path path;
  private final ByteSource source;
  private final Superblock superblock;
  private final FileObjects objects;
  private final long fillLimit;
  private final IdentityHashMap<HeaderTemplate, KnownHeader> knownHeaders = new IdentityHashMap<>();
  private HeaderTemplate lastTemplate;
  private KnownHeader lastKnown;
  private boolean takesAnyName;
  private boolean isClosed;

  /**
   * A file, whose source this closes.
   *
   * @param fillLimit how many bytes of fill values a dataset may have
   */
  OpenFile(
      Path path, ByteSource source, Superblock superblock, FileObjects objects, long fillLimit) {
    this.path = path;
    this.source = source;
    this.superblock = superblock;
    this.objects = objects;
    this.fillLimit = fillLimit;
  }

  @Override
  public Path path() {
    return path;
  }

  @Override
  public long length() {
    return source.length();
  }

  @Override
  public long userBlock() {
    return superblock.position();
  }

  /** How many bytes of fill values a dataset may have, beyond what is stored of it. */
  public long fillLimit() {
    return fillLimit;
  }

  /** Where the file begins. */
  public Superblock superblock() {
    return superblock;
  }

  /** How many bytes the file has for addresses and lengths. */
  public Widths widths() {
    return superblock.widths();
  }

  /** The objects, when nothing that is asked for ends in an error. */
  public FileObjects objects() {
    return objects;
  }

  /** What is known of headers that are like one; null when there are none. */
  KnownHeader known(ObjectHeader header) {
    HeaderTemplate template = header.template();
    if (template != lastTemplate) {
      if (knownHeaders.size() >= 2 * HeaderTemplates.MOST) {
        knownHeaders.clear(); // most of them are of templates that are no more
      }
      lastTemplate = template;
      lastKnown =
          template == null
              ? null
              : knownHeaders.computeIfAbsent(template, unknown -> new KnownHeader());
    }
    return lastKnown;
  }

  /** Does a piece of work at a place, in as many steps as the file justifies. */
  public <T> T read(ErrorPlace place, Supplier<T> work) {
    requireOpen();
    objects.input().steps().begin();
    return Reading.at(place, work);
  }

  /** From now on names may be those that are not UTF-8, as {@link RawNames} has them. */
  public void takeAnyName() {
    takesAnyName = true;
  }

  /** The bytes of a link's name. */
  byte[] linkName(ErrorPlace group, String name) {
    return takesAnyName ? RawNames.bytes(name) : NewNames.link(group, name);
  }

  /** The bytes of an attribute's name. */
  byte[] attributeName(ErrorPlace holder, String name) {
    return takesAnyName ? RawNames.bytes(name) : NewNames.attribute(holder, name);
  }

  void requireOpen() {
    if (isClosed) {
      throw AnamException.of(StorageError.CLOSED, "The file is closed").file(path).build();
    }
  }

  @Override
  public StorageGroup root() {
    ErrorPlace place = ErrorPlace.root(path);
    return read(
        place, () -> new OpenGroup(this, place, objects.header(objects.root())).requireGroup());
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      objects.input().close();
    } catch (IOException e) {
      throw AnamException.of(StorageError.DAMAGED, "The file cannot be closed")
          .file(path)
          .cause(e)
          .build();
    }
  }
}
