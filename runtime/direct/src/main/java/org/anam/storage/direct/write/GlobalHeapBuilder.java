package org.anam.storage.direct.write;

import java.io.IOException;
import org.anam.storage.direct.bytes.ByteBuilder;
import org.anam.storage.direct.bytes.Output;

/**
 * The collections of texts of a new file. A collection's place is reserved when its first text
 * comes, so that what refers to it can be written at once; it is filled in when it is full, its
 * signature last.
 */
public final class GlobalHeapBuilder {

  /** How many bytes a reference to a text has. */
  public static final int REFERENCE = 16;

  private static final byte[] SIGNATURE = {'G', 'C', 'O', 'L'};
  private static final int LEAST = 4096;
  private static final int MOST = 1 << 15;
  private static final int HEAD = 16;
  private static final int OBJECT_HEAD = 16;

  private final Output output;
  private final ByteBuilder collection = new ByteBuilder(LEAST);
  private long address;
  private int room;
  private int nextRoom = LEAST;
  private int objects;

  /** The heap of a new file. */
  public GlobalHeapBuilder(Output output) {
    this.output = output;
  }

  /** Keeps a text, and puts the reference to it. */
  public void add(byte[] text, ByteBuilder reference) throws IOException {
    long size = OBJECT_HEAD + (text.length + 7L) / 8 * 8;
    if (size > MOST - HEAD) {
      addAlone(text, size, reference);
      return;
    }
    if (size > room - collection.size()) {
      finish();
      begin(Math.max(nextRoom, (int) size + HEAD));
      nextRoom = Math.min(MOST, 2 * nextRoom);
    }
    objects++;
    putObject(collection, objects, text);
    reference.i32(text.length).i64(address).i32(objects);
  }

  private void begin(int size) throws IOException {
    address = output.reserve(size);
    room = size;
    objects = 0;
    collection.cut(0);
    putHead(collection, size);
  }

  private static void putHead(ByteBuilder target, long size) {
    target.zeros(SIGNATURE.length).i32(1).i64(size);
  }

  private static void putObject(ByteBuilder target, int number, byte[] text) {
    putObjectHead(target, number, text.length);
    target.bytes(text).zeros(-text.length & 7);
  }

  private static void putObjectHead(ByteBuilder target, int number, long size) {
    target.u16(number).u16(0).i32(0).i64(size);
  }

  /** A text that is too long for a common collection has one of its own. */
  private void addAlone(byte[] text, long size, ByteBuilder reference) throws IOException {
    ByteBuilder head = new ByteBuilder(HEAD + OBJECT_HEAD);
    putHead(head, HEAD + size);
    putObjectHead(head, 1, text.length);
    long alone = output.write(head);
    output.write(text, 0, text.length);
    output.reserve(size - OBJECT_HEAD - text.length);
    output.patchLast(alone, SIGNATURE);
    reference.i32(text.length).i64(alone).i32(1);
  }

  /** Fills in the last collection. */
  public void finish() throws IOException {
    complete();
    room = 0;
    collection.cut(0);
  }

  /** Fills in the last collection as far as it goes, and leaves it open for more. */
  public void complete() throws IOException {
    int size = collection.size();
    if (room - size >= OBJECT_HEAD) {
      // What is free is object 0, and its size includes its head.
      putObjectHead(collection, 0, room - size);
    }
    if (room > 0) {
      output.patch(address, collection);
      output.patchLast(address, SIGNATURE);
      collection.cut(size);
    }
  }
}
