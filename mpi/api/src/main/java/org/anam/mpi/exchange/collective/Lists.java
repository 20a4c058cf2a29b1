package org.anam.mpi.exchange.collective;

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
import org.anam.mpi.exchange.base.Failures;
import org.anam.mpi.exchange.base.MessageBundle;
import org.anam.mpi.exchange.base.MessageCoders;
import org.anam.mpi.exchange.base.Peers;
import org.anam.mpi.exchange.base.Reuse;
import org.anam.mpi.exchange.point.Messenger;
import org.anam.mpi.transport.Block;

/**
 * Lists of any items. A rank's part is one message, laid out behind those of the ranks before it,
 * so that one collective call carries all parts. Where they are more than one buffer can hold, each
 * part travels as a message of its own.
 */
public final class Lists {

  private static final int TAG = 3;

  /** Two longs. */
  private static final int HEAD = 16;

  /** Three longs: length, items and whether the list is wanted, total. */
  private static final int DIGEST = 24;

  private static final long FAILED = -1;
  private static final long APART = -2;

  private final Peers peers;
  private final Agreement agreement;
  private final MessageCoders coders;
  private final Broadcast broadcast;
  private final Messenger own;
  private final int limit;

  /**
   * Lists over a transport.
   *
   * @param limit the bytes of all parts together up to which one buffer holds them
   */
  public Lists(
      Peers peers,
      Agreement agreement,
      MessageCoders coders,
      Broadcast broadcast,
      Messenger own,
      int limit) {
    this.peers = peers;
    this.agreement = agreement;
    this.coders = coders;
    this.broadcast = broadcast;
    this.own = own;
    this.limit = limit;
  }

  /** The error of a null in place of a list. */
  public static AnamException noList() {
    return AnamException.of(MpiError.NOT_AN_ARRAY, "There is a null where a list is needed")
        .build();
  }

  /** Deals out the items of the root, and returns those of this rank. */
  public List<Object> scatter(List<?> list, int root) {
    return peers.rank() == root ? give(list, root) : take(root);
  }

  private List<Object> give(List<?> list, int root) {
    ByteBuffer heads = peers.allocate(HEAD * peers.size());
    MessageBundle bundle = new MessageBundle(peers, limit);
    long[] lengths = new long[peers.size()];
    List<List<Object>> parts = new ArrayList<>();
    Throwable error = null;
    long state = 0;
    try {
      parts = parts(list);
      state = flatten(parts, root, bundle, lengths) ? 0 : APART;
    } catch (RuntimeException | Error e) {
      error = e;
      state = FAILED;
    }
    for (int rank = 0; rank < lengths.length; rank++) {
      heads.putLong(rank * HEAD, state).putLong(rank * HEAD + 8, lengths[rank]);
    }
    peers
        .transport()
        .scatter(Peers.whole(heads), peers.lengths(HEAD), Peers.whole(peers.in(HEAD)), root);
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
      peers.transport().scatter(Block.of(bundle.content()), lengths, Block.EMPTY, root);
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
    Shares shares = new Shares(all.size(), peers.size());
    List<List<Object>> parts = new ArrayList<>();
    for (int rank = 0; rank < peers.size(); rank++) {
      parts.add(
          new ArrayList<>(all.subList((int) shares.start(rank), (int) shares.start(rank + 1))));
    }
    return parts;
  }

  /** The parts of all others, one behind the other; false when they are too much for one buffer. */
  private boolean flatten(
      List<List<Object>> parts, int root, MessageBundle bundle, long[] lengths) {
    for (int rank = 0; rank < lengths.length; rank++) {
      int before = bundle.size();
      if (rank != root && !parts.get(rank).isEmpty() && !add(parts.get(rank), bundle)) {
        return false;
      }
      lengths[rank] = (long) bundle.size() - before;
    }
    return true;
  }

  private boolean add(List<Object> part, MessageBundle bundle) {
    MessageEncoder encoder = coders.encoder();
    try {
      encoder.encode(part);
      return bundle.add(encoder);
    } finally {
      encoder.forget();
    }
  }

  private List<Object> take(int root) {
    ByteBuffer head = peers.in(HEAD);
    peers.transport().scatter(Block.EMPTY, peers.lengths(HEAD), Peers.whole(head), root);
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
      long[] lengths = new long[peers.size()];
      lengths[peers.rank()] = head.getLong(8);
      ByteBuffer bytes = peers.allocate((int) head.getLong(8));
      peers.transport().scatter(Block.EMPTY, lengths, Block.of(bytes), root);
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

  /** The items of a message in one piece; none of none. */
  private List<Object> read(ByteBuffer bytes, int source) {
    if (!bytes.hasRemaining()) {
      return new ArrayList<>();
    }
    ByteBuffer message = bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
    int header = (int) MessageDecoder.totalBytes(message);
    MessageDecoder decoder = coders.decoder();
    try {
      ByteBuffer head = message.slice(0, header).order(ByteOrder.LITTLE_ENDIAN);
      Incoming incoming = MessageCoders.open(decoder, List.of(head), null, source, Failures.NO_TAG);
      List<NdArray> arrays = new ArrayList<>();
      Broadcast.allocate(incoming, Reuse.NONE, arrays);
      MessageBundle.take(message.position(header), arrays);
      return asList(MessageCoders.read(incoming, arrays, source, Failures.NO_TAG));
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
  public List<Object> gather(List<?> part, long total, boolean wanted) {
    MessageBundle bundle = new MessageBundle(peers, limit);
    List<Object> mine = List.of();
    Throwable error = null;
    long length = 0;
    try {
      mine = items(part);
      length = flatten(mine, bundle);
    } catch (RuntimeException | Error e) {
      error = e;
      length = FAILED;
    }
    ByteBuffer digest = peers.out(DIGEST);
    digest.putLong(0, length);
    digest.putLong(8, (long) mine.size() << 1 | (wanted ? 1 : 0)).putLong(16, total);
    ListDigests digests = new ListDigests(peers.everyRanks(digest, DIGEST), peers.size());
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
        : together(mine, bundle, digests, wanted);
  }

  /** The length; {@link #APART} when it is too much for one buffer. */
  private long flatten(List<Object> part, MessageBundle bundle) {
    if (part.isEmpty()) {
      return 0;
    }
    return add(part, bundle) ? bundle.size() : APART;
  }

  private List<Object> together(
      List<Object> part, MessageBundle bundle, ListDigests digests, boolean wanted) {
    long[] lengths = digests.lengths();
    boolean alone = digests.wanting() == 1;
    ByteBuffer all = peers.allocate(alone && !wanted ? 0 : (int) digests.bytes());
    if (alone) {
      peers
          .transport()
          .gather(Block.of(bundle.content()), Block.of(all), lengths, digests.firstWanting());
    } else {
      peers.transport().allgather(Block.of(bundle.content()), Block.of(all), lengths);
    }
    List<Object> joined = new ArrayList<>();
    Throwable error = null;
    try {
      int at = 0;
      for (int rank = 0; wanted && rank < lengths.length; rank++) {
        ByteBuffer bytes = all.slice(at, (int) lengths[rank]);
        joined.addAll(rank == peers.rank() ? part : read(bytes, rank));
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
      for (int rank = 0; rank < peers.size(); rank++) {
        List<Object> theirs = asList(broadcast.bcast(mine, rank, null, false));
        if (wanted) {
          joined.addAll(theirs);
        }
      }
      return joined;
    }
    Throwable error = null;
    if (wanted) {
      for (int rank = 0; rank < peers.size(); rank++) {
        try {
          List<Object> theirs =
              rank == peers.rank() ? mine : asList(own.receive(rank, TAG, null, null).value());
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
