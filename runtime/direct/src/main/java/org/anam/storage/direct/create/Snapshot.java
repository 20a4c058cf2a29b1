package org.anam.storage.direct.create;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.anam.storage.Storage;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.ByteSource;
import org.anam.storage.direct.bytes.ByteTarget;
import org.anam.storage.direct.bytes.Output;
import org.anam.storage.direct.name.NewNames;
import org.anam.storage.direct.read.Opening;
import org.anam.storage.direct.write.AttributeLimits;
import org.anam.storage.direct.write.GroupBuilder;
import org.anam.storage.direct.write.NewSuperblock;

/**
 * One entry of a file that is still being written, as a file of its own that can be read: the bytes
 * so far, and behind them, in memory, the headers that lead to the entry.
 */
final class Snapshot implements ByteSource {

  private final Output output;
  private final long written;
  private final ByteBuilder superblock;
  private final ByteBuilder headers;

  private Snapshot(Output output, long written, ByteBuilder superblock, ByteBuilder headers) {
    this.output = output;
    this.written = written;
    this.superblock = superblock;
    this.headers = headers;
  }

  /** What a group is to have in the snapshot. */
  interface Entry {
    /** Adds it to the group, which is empty. */
    void addTo(GroupBuilder group) throws IOException;
  }

  /**
   * Opens a group, with this entry alone.
   *
   * @param file what errors call the file
   * @param output the file, all of whose texts are in it
   * @param path the names of the groups that lead to it, its own last
   */
  static StorageGroup open(Path file, Output output, List<String> path, Entry entry)
      throws IOException {
    long written = output.address();
    ByteBuilder headers = new ByteBuilder(512);
    Output behind =
        new Output(new Memory(headers, output.base() + written), output.base(), written);
    GroupBuilder last = new GroupBuilder(behind, AttributeLimits.FORMAT);
    entry.addTo(last);
    long address = last.write();
    for (int i = path.size() - 1; i >= 0; i--) {
      byte[] name = path.get(i).getBytes(StandardCharsets.UTF_8);
      GroupBuilder outer = new GroupBuilder(behind, AttributeLimits.FORMAT);
      outer.addLink(name, NewNames.isAscii(name), address, true);
      address = outer.write();
    }
    behind.flush();
    ByteBuilder superblock = NewSuperblock.bytes(output.base(), behind.address(), address);
    Snapshot snapshot = new Snapshot(output, written, superblock, headers);
    StorageGroup found = Opening.open(file, snapshot, Storage.FILL_LIMIT).root();
    for (String name : path) {
      found = found.openGroup(name);
    }
    return found;
  }

  @Override
  public long length() {
    return output.base() + written + headers.size();
  }

  @Override
  public void read(long position, ByteBuffer target) throws IOException {
    byte[] bytes = new byte[target.remaining()];
    long address = position - output.base();
    int before = (int) Math.max(0, Math.min(bytes.length, -address)); // within the user block
    int inFile = (int) Math.max(before, Math.min(bytes.length, written - address));
    if (inFile > before) {
      output.read(address + before, bytes, before, inFile - before);
    }
    if (inFile < bytes.length) {
      int from = (int) (address + inFile - written);
      System.arraycopy(headers.array(), from, bytes, inFile, bytes.length - inFile);
    }
    for (int i = before; i < bytes.length && address + i < superblock.size(); i++) {
      bytes[i] = superblock.array()[(int) (address + i)];
    }
    target.put(bytes);
  }

  /** The new file is closed by who writes it. */
  @Override
  public void close() {}

  /** Takes bytes from a position on. */
  private record Memory(ByteBuilder bytes, long start) implements ByteTarget {

    @Override
    public void write(long position, byte[] source, int from, int count) {
      bytes.cut(Math.toIntExact(position - start));
      bytes.bytes(source, from, count);
    }

    @Override
    public void read(long position, byte[] target, int from, int count) {
      System.arraycopy(bytes.array(), Math.toIntExact(position - start), target, from, count);
    }

    @Override
    public void discard() {}

    @Override
    public void close() {}
  }
}
