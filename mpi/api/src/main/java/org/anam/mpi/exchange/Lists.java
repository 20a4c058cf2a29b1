package org.anam.mpi.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.message.Incoming;
import org.anam.message.MessageDecoder;
import org.anam.message.MessageEncoder;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.transport.Block;

/**
 * Lists of any items. A rank's part is one message, laid out flat behind those of the ranks before
 * it, so that one collective call carries all parts. Where they are more than one buffer can hold,
 * each part travels as a message of its own.
 */
final class Lists {

  private static final int TAG = 3;

  /** Two longs. */
  private static final int HEAD = 16;

  /** Three longs: length, items and whether the list is wanted, total. */
  private static final int DIGEST = 24;

  private static final long FAILED = -1;
  private static final long APART = -2;

  private final Link link;
  private final Agreement agreement;
  private final Coding coding;
  private final Broadcast broadcast;
  private final Messenger own;
  private final int limit;

  /**
   * Lists over a transport.
   *
   * @param limit the bytes of all parts together up to which one buffer holds them
   */
  Lists(
      Link link,
      Agreement agreement,
      Coding coding,
      Broadcast broadcast,
      Messenger own,
      int limit) {
    this.link = link;
    this.agreement = agreement;
    this.coding = coding;
    this.broadcast = broadcast;
    this.own = own;
    this.limit = limit;
  }

  static AnamException noList() {
    return AnamException.of(MpiError.NOT_AN_ARRAY, "There is a null where a list is needed")
        .build();
  }

  List<Object> scatter(List<?> list, int root) {
    return link.rank() == root ? give(list, root) : take(root);
  }

  private List<Object> give(List<?> list, int root) {
    ByteBuffer heads = link.allocate(HEAD * link.size());
    Flat flat = new Flat(link, limit);
    long[] lengths = new long[link.size()];
    List<List<Object>> parts = new ArrayList<>();
    Throwable error = null;
    long state = 0;
    try {
      parts = parts(list);
      state = flatten(parts, root, flat, lengths) ? 0 : APART;
    } catch (RuntimeException | Error e) {
      error = e;
      state = FAILED;
    }
    for (int rank = 0; rank < lengths.length; rank++) {
      heads.putLong(rank * HEAD, state).putLong(rank * HEAD + 8, lengths[rank]);
    }
    link.transport()
        .scatter(Link.whole(heads), link.lengths(HEAD), Link.whole(link.in(HEAD)), root);
    if (state == FAILED) {
      throw agreement.relay(root, error);
    }
    if (state == APART) {
      for (int rank = 0; rank < lengths.length; rank++) {
        if (rank != root) {
          Throwable unsent = send(parts.get(rank), rank);
          error = error == null ? unsent : error;
        }
      }
    } else {
      link.transport().scatter(Block.of(flat.content()), lengths, Block.EMPTY, root);
    }
    agreement.settle(error);
    return parts.get(root);
  }

  /** Sends a part, or null in its place when an item cannot be packed; gives what is wrong. */
  private Throwable send(List<Object> part, int destination) {
    try {
      own.send(part, destination, TAG);
      return null;
    } catch (RuntimeException | Error e) {
      own.send(null, destination, TAG);
      return e;
    }
  }

  /** The items, asked of the program's list once. */
  static List<Object> items(List<?> list) {
    if (list == null) {
      throw noList();
    }
    try {
      return new ArrayList<>(list);
    } catch (RuntimeException e) {
      throw AnamException.of(
              CoreError.REFUSED,
              "A list of "
                  + list.getClass().getName()
                  + " threw "
                  + e
                  + " when asked for its items")
          .cause(e)
          .build();
    }
  }

  private List<List<Object>> parts(List<?> list) {
    List<Object> all = items(list);
    Shares shares = new Shares(all.size(), link.size());
    List<List<Object>> parts = new ArrayList<>();
    for (int rank = 0; rank < link.size(); rank++) {
      parts.add(
          new ArrayList<>(all.subList((int) shares.start(rank), (int) shares.start(rank + 1))));
    }
    return parts;
  }

  /** The parts of all others, one behind the other; false when they are too much for one buffer. */
  private boolean flatten(List<List<Object>> parts, int root, Flat flat, long[] lengths) {
    for (int rank = 0; rank < lengths.length; rank++) {
      int before = flat.size();
      if (rank != root && !parts.get(rank).isEmpty() && !add(parts.get(rank), flat)) {
        return false;
      }
      lengths[rank] = (long) flat.size() - before;
    }
    return true;
  }

  private boolean add(List<Object> part, Flat flat) {
    MessageEncoder encoder = coding.encoder();
    try {
      encoder.encode(part);
      return flat.add(encoder);
    } finally {
      encoder.forget();
    }
  }

  private List<Object> take(int root) {
    ByteBuffer head = link.in(HEAD);
    link.transport().scatter(Block.EMPTY, link.lengths(HEAD), Link.whole(head), root);
    long state = head.getLong(0);
    if (state == FAILED) {
      throw agreement.relay(root, null);
    }
    List<Object> part = null;
    Throwable error = null;
    if (state == APART) {
      try {
        part = asList(own.receive(root, TAG, null, null).value());
      } catch (RuntimeException | Error e) {
        error = e;
      }
    } else {
      long[] lengths = new long[link.size()];
      lengths[link.rank()] = head.getLong(8);
      ByteBuffer bytes = link.allocate((int) head.getLong(8));
      link.transport().scatter(Block.EMPTY, lengths, Block.of(bytes), root);
      try {
        part = read(bytes, root);
      } catch (RuntimeException | Error e) {
        error = e;
      }
    }
    agreement.settle(error);
    return part;
  }

  @SuppressWarnings("unchecked") // Only lists are sent here.
  private static List<Object> asList(Object value) {
    return (List<Object>) value;
  }

  /** The items of a flat message; none of none. */
  private List<Object> read(ByteBuffer bytes, int source) {
    if (!bytes.hasRemaining()) {
      return new ArrayList<>();
    }
    ByteBuffer message = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    int header = (int) MessageDecoder.totalBytes(message);
    MessageDecoder decoder = coding.decoder();
    try {
      ByteBuffer head = message.slice(0, header).order(ByteOrder.LITTLE_ENDIAN);
      Incoming incoming = Coding.open(decoder, List.of(head), null, source, Failures.NO_TAG);
      List<NdArray> arrays = new ArrayList<>();
      Broadcast.allocate(incoming, Reuse.NONE, arrays);
      Flat.take(message.position(header), arrays);
      return asList(Coding.read(incoming, arrays, source, Failures.NO_TAG));
    } finally {
      decoder.forget();
    }
  }

  /**
   * Joins lists.
   *
   * @param total the number of items of all ranks, or -1 when the program does not say
   * @param wanted whether this rank gets them
   * @return all items, the own ones themselves; an empty list where they are not wanted
   */
  List<Object> gather(List<?> part, long total, boolean wanted) {
    Flat flat = new Flat(link, limit);
    List<Object> mine = List.of();
    Throwable error = null;
    long length = 0;
    try {
      mine = items(part);
      length = flatten(mine, flat);
    } catch (RuntimeException | Error e) {
      error = e;
      length = FAILED;
    }
    ByteBuffer digest = link.out(DIGEST);
    digest.putLong(0, length);
    digest.putLong(8, (long) mine.size() << 1 | (wanted ? 1 : 0)).putLong(16, total);
    ListDigests digests = new ListDigests(link.everyRanks(digest, DIGEST), link.size());
    int failed = digests.failed();
    if (failed >= 0) {
      throw agreement.relay(failed, error);
    }
    digests.requireTotals();
    if (digests.wanting() == 0) {
      return new ArrayList<>();
    }
    return digests.isApart(limit)
        ? apart(mine, digests, wanted)
        : together(mine, flat, digests, wanted);
  }

  /** The length; {@link #APART} when it is too much for one buffer. */
  private long flatten(List<Object> part, Flat flat) {
    if (part.isEmpty()) {
      return 0;
    }
    return add(part, flat) ? flat.size() : APART;
  }

  private List<Object> together(List<Object> part, Flat flat, ListDigests digests, boolean wanted) {
    long[] lengths = digests.lengths();
    boolean alone = digests.wanting() == 1;
    ByteBuffer all = link.allocate(alone && !wanted ? 0 : (int) digests.bytes());
    if (alone) {
      link.transport()
          .gather(Block.of(flat.content()), Block.of(all), lengths, digests.firstWanting());
    } else {
      link.transport().allgather(Block.of(flat.content()), Block.of(all), lengths);
    }
    List<Object> joined = new ArrayList<>();
    Throwable error = null;
    try {
      int at = 0;
      for (int rank = 0; wanted && rank < lengths.length; rank++) {
        ByteBuffer bytes = all.slice(at, (int) lengths[rank]);
        joined.addAll(rank == link.rank() ? part : read(bytes, rank));
        at += (int) lengths[rank];
      }
    } catch (RuntimeException | Error e) {
      error = e;
    }
    agreement.settle(error);
    return joined;
  }

  /** One message per rank, to the only rank that wants them, or a broadcast of each. */
  private List<Object> apart(List<Object> mine, ListDigests digests, boolean wanted) {
    List<Object> joined = new ArrayList<>();
    if (digests.wanting() > 1) {
      for (int rank = 0; rank < link.size(); rank++) {
        List<Object> theirs = asList(broadcast.bcast(mine, rank, null, false));
        if (wanted) {
          joined.addAll(theirs);
        }
      }
      return joined;
    }
    Throwable error = null;
    if (wanted) {
      for (int rank = 0; rank < link.size(); rank++) {
        try {
          List<Object> theirs =
              rank == link.rank() ? mine : asList(own.receive(rank, TAG, null, null).value());
          joined.addAll(theirs == null ? List.of() : theirs);
        } catch (RuntimeException | Error e) {
          error = error == null ? e : error;
        }
      }
    } else {
      error = send(mine, digests.firstWanting());
    }
    agreement.settle(error);
    return joined;
  }
}
