package org.anam.storage.direct.read.object;

import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.UnsupportedException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.message.SharedMessageTable;
import org.anam.storage.direct.message.TreeRanks;
import org.anam.storage.direct.read.block.GlobalHeap;
import org.anam.storage.direct.read.block.HeaderTemplates;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.block.Superblock;

/** The objects of a file by the addresses of their headers. Not thread-safe. */
public final class FileObjects {

  private static final int HEADERS = 64;
  private static final int MOST_SCRATCH = 1 << 18;

  private final Input input;
  private final Superblock superblock;
  private final GlobalHeap globalHeap;
  private final SharedMessages shared;
  private final TreeRanks ranks;
  private final boolean isPart;
  private final HeaderTemplates templates;

  private byte[] scratch = {};

  /** Each header that was read lies in the place that its address has. */
  private final ObjectHeader[] headers = new ObjectHeader[HEADERS];

  /**
   * Those of a file.
   *
   * @throws UnsupportedException when it is of a kind that this engine cannot read
   */
  public FileObjects(Input input, Superblock superblock) {
    this.input = input;
    this.superblock = superblock;
    this.globalHeap = new GlobalHeap(input);
    this.templates = new HeaderTemplates(input);
    TreeRanks found = superblock.ranks();
    SharedMessageTable table = null;
    boolean foundDriver = superblock.driver() != Widths.UNDEFINED;
    if (superblock.extension() != Widths.UNDEFINED) {
      ObjectHeader extension = ObjectHeader.read(input, superblock.extension());
      if (extension.find(MessageType.CACHE_IMAGE) != null) {
        throw new UnsupportedException("files with an image of the library's cache");
      }
      foundDriver |= extension.find(MessageType.DRIVER_INFO) != null;
      ObjectHeader.Message message = extension.find(MessageType.TREE_RANKS);
      found = message == null ? found : TreeRanks.decode(message.window());
      message = extension.find(MessageType.SHARED_TABLE);
      table = message == null ? null : SharedMessageTable.decode(message.window());
    }
    ranks = found;
    shared = new SharedMessages(input, table);
    isPart = foundDriver;
  }

  /** Whether this is one of several files that are one HDF5 file together. */
  public boolean isPart() {
    return isPart;
  }

  /** The file's bytes. */
  public Input input() {
    return input;
  }

  /** The root group's header. */
  public long root() {
    return superblock.root();
  }

  /** How wide B-trees of version 1 are. */
  public TreeRanks ranks() {
    return ranks;
  }

  /** Texts and sequences of any length. */
  public GlobalHeap globalHeap() {
    return globalHeap;
  }

  /** Messages that are elsewhere. */
  public SharedMessages shared() {
    return shared;
  }

  /** An array for elements on their way, which has other ones with the next call. */
  public byte[] scratch(int size) {
    if (size > MOST_SCRATCH) {
      return new byte[size];
    }
    if (scratch.length < size) {
      scratch = new byte[size];
    }
    return scratch;
  }

  /** The header at an address. */
  public ObjectHeader header(long address) {
    int place = (int) (address ^ address >>> 7 ^ address >>> 15) & HEADERS - 1;
    ObjectHeader header = headers[place];
    if (header == null || header.address() != address) {
      header = templates.read(address);
      headers[place] = header;
    }
    return header;
  }
}
