package org.anam.storage.direct.copy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.bytes.TooLargeException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.read.object.FileObjects;
import org.anam.storage.direct.write.GlobalHeapBuilder;

/**
 * Makes elements of one file to those of another where they are more than their bytes: sequences of
 * any length, which lie elsewhere, and references.
 */
final class ElementCopy {

  private static final int OBJECT = 0;
  private static final int REGION = 1;
  private static final int ADDRESS = 8;

  private final FileObjects source;
  private final GlobalHeapBuilder heap;
  private final CopiedObjects copied;
  private long heapBytes;
  private String loss;
  private String lack;

  ElementCopy(FileObjects source, GlobalHeapBuilder heap, CopiedObjects copied) {
    this.source = source;
    this.heap = heap;
    this.copied = copied;
  }

  /** Whether elements of a type are nothing but their bytes. */
  static boolean isPlain(Datatype type) {
    return !has(type, true);
  }

  /** Whether there are references in a type, so that elements wait for what they lead to. */
  static boolean hasReferences(Datatype type) {
    return has(type, false);
  }

  private static boolean has(Datatype type, boolean sequences) {
    if (type instanceof Datatype.VariableLength sequence) {
      return sequences || has(sequence.base(), false);
    }
    if (type instanceof Datatype.ArrayOf array) {
      return has(array.base(), sequences);
    }
    if (type instanceof Datatype.Compound compound) {
      return compound.members().stream().anyMatch(member -> has(member.type(), sequences));
    }
    return type instanceof Datatype.Reference;
  }

  /** What the elements since the last call lack; null when nothing. */
  String takeLoss() {
    String taken = loss;
    loss = null;
    return taken;
  }

  /** As {@link #takeLoss}, of what another engine may copy. */
  String takeLack() {
    String taken = lack;
    lack = null;
    return taken;
  }

  /** Changes elements that lie in an array. */
  void change(Datatype type, byte[] bytes, long count) throws IOException {
    if (isPlain(type)) {
      return;
    }
    if (count > bytes.length / type.size()) {
      throw new FormatException("a sequence is shorter than its elements");
    }
    ByteBuffer elements = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < count; i++) {
      element(type, elements, i * type.size());
    }
  }

  private void element(Datatype type, ByteBuffer bytes, int at) throws IOException {
    if (type instanceof Datatype.VariableLength sequence) {
      sequence(sequence, bytes, at);
    } else if (type instanceof Datatype.Reference reference) {
      reference(reference, bytes, at);
    } else if (type instanceof Datatype.Compound compound) {
      for (Datatype.Member member : compound.members()) {
        element(member.type(), bytes, at + member.offset());
      }
    } else if (type instanceof Datatype.ArrayOf array && !isPlain(array.base())) {
      for (int inner = 0; inner < array.size(); inner += array.base().size()) {
        element(array.base(), bytes, at + inner);
      }
    }
  }

  private void sequence(Datatype.VariableLength type, ByteBuffer bytes, int at) throws IOException {
    int length = bytes.getInt(at);
    long address = bytes.getLong(at + 4);
    if (address == 0) {
      return;
    }
    byte[] object = object(address, bytes.getInt(at + 4 + ADDRESS));
    change(type.base(), object, length & 0xffff_ffffL);
    ByteBuilder reference = new ByteBuilder(GlobalHeapBuilder.REFERENCE);
    heap.add(object, reference);
    bytes.put(at + 4, reference.array(), 4, GlobalHeapBuilder.REFERENCE - 4);
  }

  /** An object of the global heap. One may be named again and again, and is copied each time. */
  byte[] object(long address, int index) {
    source.input().require(address, 0, "global heap");
    Window window = source.globalHeap().object(address, index & 0xffff_ffffL);
    heapBytes += window.remaining();
    if (heapBytes > 16 * source.input().end()) {
      throw new TooLargeException(
          "The sequences of the file are together more than 16 times as large as it is");
    }
    return window.bytes(window.remaining());
  }

  private void reference(Datatype.Reference type, ByteBuffer bytes, int at) throws IOException {
    if (type.kind() == OBJECT && type.size() == ADDRESS) {
      long address = bytes.getLong(at);
      if (address != 0 && address != Widths.UNDEFINED) {
        bytes.putLong(at, copyOf(address));
      }
    } else if (type.kind() == REGION && type.size() == ADDRESS + 4) {
      region(bytes, at);
    } else if (!isZero(bytes, at, type.size())) {
      bytes.put(at, new byte[type.size()]);
      lack = "The engine direct does not copy references of the kind since HDF5 1.12";
    }
  }

  private void region(ByteBuffer bytes, int at) throws IOException {
    long address = bytes.getLong(at);
    if (address == 0 || address == Widths.UNDEFINED) {
      return;
    }
    byte[] selection = object(address, bytes.getInt(at + ADDRESS));
    if (selection.length < ADDRESS) {
      throw new FormatException("a reference to a part of a dataset is too short");
    }
    ByteBuffer inside = ByteBuffer.wrap(selection).order(ByteOrder.LITTLE_ENDIAN);
    long copy = copyOf(inside.getLong(0));
    inside.putLong(0, copy);
    ByteBuilder reference = new ByteBuilder(GlobalHeapBuilder.REFERENCE);
    if (copy == 0) {
      reference.zeros(GlobalHeapBuilder.REFERENCE);
    } else {
      heap.add(selection, reference);
    }
    bytes.put(at, reference.array(), 4, GlobalHeapBuilder.REFERENCE - 4);
  }

  /** Where the copy of an object is; 0, which leads nowhere, when there is none. */
  private long copyOf(long address) {
    long copy = copied.at(address);
    if (copy == Widths.UNDEFINED) {
      loss = "A reference leads to an object that no link leads to, or to another file";
      return 0;
    }
    return copy;
  }

  private static boolean isZero(ByteBuffer bytes, int at, int size) {
    for (int i = at; i < at + size; i++) {
      if (bytes.get(i) != 0) {
        return false;
      }
    }
    return true;
  }
}
