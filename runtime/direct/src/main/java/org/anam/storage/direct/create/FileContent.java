package org.anam.storage.direct.create;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.anam.error.AnamException;
import org.anam.layout.EnumDescriptor;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.write.GlobalHeapBuilder;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/**
 * What all groups share that are written into one file: where their bytes go, and what is kept once
 * for all. Not thread-safe.
 */
public final class FileContent {

  private final Path path;
  private final Output output;
  private final GlobalHeapBuilder texts;
  private final IdentityHashMap<EnumDescriptor, byte[]> enumTypes = new IdentityHashMap<>();
  private final GroupTemplates templates = new GroupTemplates();
  private boolean closed;

  /**
   * Nothing yet.
   *
   * @param path what errors call the file
   * @param output where the bytes go; closed by who made it
   */
  public FileContent(Path path, Output output) {
    this.path = path;
    this.output = output;
    texts = new GlobalHeapBuilder(output);
  }

  /** The file's path as it was given. */
  public Path path() {
    return path;
  }

  /** The file's bytes. */
  public Output output() {
    return output;
  }

  /** Texts and sequences of any length. */
  public GlobalHeapBuilder texts() {
    return texts;
  }

  /** The headers that its groups are like. */
  GroupTemplates templates() {
    return templates;
  }

  /** From now on nothing can be written. */
  public void close() {
    closed = true;
  }

  /** Whether nothing more can be written. */
  public boolean isClosed() {
    return closed;
  }

  /**
   * Checks that more can be written.
   *
   * @throws AnamException ANAM168
   */
  public void requireOpen() {
    if (closed) {
      throw AnamException.of(StorageError.CLOSED, "The file is closed").file(path).build();
    }
  }

  /** The type for the constants of an enum, built once. */
  byte[] enumType(ErrorPlace place, EnumDescriptor descriptor) {
    byte[] type = enumTypes.get(descriptor);
    if (type == null) {
      List<byte[]> names = new ArrayList<>();
      for (String constant : descriptor.constants()) {
        names.add(NewNames.attribute(place, constant));
      }
      type = FileTypes.enumeration(enumBytes(descriptor), names);
      enumTypes.put(descriptor, type);
    }
    return type;
  }

  /** The bytes of an enum's values: the fewest that do. */
  static int enumBytes(EnumDescriptor descriptor) {
    int count = descriptor.constants().size();
    return count <= 1 << 7 ? 1 : count <= 1 << 15 ? 2 : 4;
  }
}
