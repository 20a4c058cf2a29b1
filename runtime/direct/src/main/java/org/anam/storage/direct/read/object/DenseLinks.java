package org.anam.storage.direct.read.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.checksum.Lookup3;
import org.anam.storage.direct.message.LinkInfo;
import org.anam.storage.direct.message.LinkMessage;
import org.anam.storage.direct.read.block.FractalHeap;
import org.anam.storage.direct.read.block.Tree;

/** The links of a large group of the newer kind: in a heap, with a tree of the hashes of names. */
final class DenseLinks implements LinkIndex {

  private static final int NAME_INDEX = 5;

  private final Input input;
  private final FractalHeap heap;
  private final Tree tree;

  DenseLinks(Input input, LinkInfo info) {
    this.input = input;
    heap = new FractalHeap(input, info.heap());
    tree = new Tree(input, info.nameIndex(), NAME_INDEX);
  }

  @Override
  public long count() {
    return tree.total();
  }

  /** Reads those in the heap's blocks in the order in which they lie there. */
  @Override
  public Links all() {
    FractalHeap.Objects objects = heap.objects();
    tree.forEach(
        record -> {
          record.skip(4);
          objects.add(record);
        });
    heap.announceAll();
    LinkTable links = new LinkTable(input.widths(), objects.count());
    objects.forEach(
        message -> {
          if (!links.add(message)) {
            throw Links.twice();
          }
        });
    return Links.of(links);
  }

  @Override
  public LinkMessage find(byte[] name) {
    int hash = Lookup3.of(name);
    List<byte[]> ids = new ArrayList<>(1);
    tree.find(
        record -> Integer.compareUnsigned(record.i32(), hash),
        record -> {
          record.skip(4);
          ids.add(record.bytes(heap.idSize()));
        });
    for (byte[] id : ids) {
      LinkMessage link =
          LinkMessage.decode(heap.object(Window.of(id, input.widths(), "identifier of a link")));
      if (Arrays.equals(link.name(), name)) {
        return link;
      }
    }
    return null;
  }
}
