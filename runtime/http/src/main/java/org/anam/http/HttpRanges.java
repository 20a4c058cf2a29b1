package org.anam.http;

import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.anam.error.AnamException;
import org.anam.storage.ByteRanges;
import org.anam.storage.error.StorageError;

/**
 * An HDF5 file on an HTTP server or object store, of which requests fetch only the ranges that are
 * needed.
 *
 * <pre>{@code
 * try (HttpRanges ranges = HttpRanges.open(URI.create("https://host/results.h5"))) {
 *   Person anna = Hdf5.load(ranges, Person.class);
 * }
 * }</pre>
 *
 * <p>What was fetched is kept, up to a bound, for later loads too. Where metadata is missing a
 * request asks for more than that, and the more the longer this goes on; chunks and large arrays
 * are fetched side by side.
 *
 * <p>Each answer has to be of the file that was opened: with the same length, and the same ETag or,
 * where the server has none, Last-Modified; else ANAM186. A server with neither can change the file
 * unseen as long as its length stays.
 *
 * <p>Thread-safe. Interrupts end no request, and threads stay interrupted. Errors name the URL
 * without user, password and query.
 */
public final class HttpRanges implements ByteRanges, AutoCloseable {

  /** A request asks for no more than 4 MiB. */
  private static final int MOST_BLOCKS = ReadAhead.MOST;

  /** Ranges are one request when less than 256 KiB lie between them: as fast as another request. */
  private static final int GAP = 4;

  private static final long WINDOW = 16L << 20;

  private final RangeRequests requests;
  private final Representation opened;
  private final BlockCache cache;
  private final ReadAhead readAhead = new ReadAhead();
  private final Map<Long, Fetch> pending = new HashMap<>();
  private final ThreadPoolExecutor sideBySide;
  private boolean closed;

  /** Blocks that are being fetched. */
  private final class Fetch extends FutureTask<byte[]> {

    private final long start;
    private final long end;

    /** From one block to before another. */
    Fetch(long start, long end) {
      super(() -> fetch(start, end));
      this.start = start;
      this.end = end;
    }

    /** Keeps what came. */
    @Override
    protected void done() {
      synchronized (cache) {
        for (long block = start; block < end; block++) {
          pending.remove(block, this);
        }
      }
    }
  }

  private HttpRanges(RangeRequests requests, RangeRequests.Range first, HttpOptions options) {
    this.requests = requests;
    cache = new BlockCache(options.cache());
    sideBySide =
        new ThreadPoolExecutor(
            options.connections(),
            options.connections(),
            1,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            RangeRequests::daemon);
    sideBySide.allowCoreThreadTimeOut(true);
    opened = first.state();
    keep(0, first.bytes());
    readAhead.fetched(0, ReadAhead.LEAST);
  }

  /** Opens a file by a request for its beginning. */
  public static HttpRanges open(URI uri) {
    return open(uri, HttpOptions.defaults());
  }

  /**
   * Opens a file by a request for its beginning.
   *
   * @param uri its address; a user and password in it are sent as a header
   * @throws AnamException ANAM162 when there is none, ANAM163 when it may not be read, ANAM178 when
   *     the address is none of HTTP, ANAM185 when the server does not answer, gives no ranges, or
   *     other bytes than it was asked for
   */
  public static HttpRanges open(URI uri, HttpOptions options) {
    RangeRequests requests = new RangeRequests(uri, options);
    boolean open = false;
    try {
      RangeRequests.Range first = requests.get(0, ((long) ReadAhead.LEAST << BlockCache.BITS) - 1);
      open = true;
      return new HttpRanges(requests, first, options);
    } finally {
      if (!open) {
        requests.close();
      }
    }
  }

  @Override
  public long length() {
    return opened.length();
  }

  /** The URL without user, password and query. */
  @Override
  public String name() {
    return requests.name();
  }

  /**
   * {@inheritDoc}
   *
   * @throws AnamException ANAM162, ANAM163, ANAM168 after closing, ANAM185, or ANAM186 when the
   *     file on the server is another one now
   */
  @Override
  public void read(long position, ByteBuffer target) {
    for (long at = position; target.hasRemaining(); ) {
      int window = (int) Math.min(WINDOW, target.remaining());
      long last = (at + window - 1) >> BlockCache.BITS;
      if (last - (at >> BlockCache.BITS) >= MOST_BLOCKS) {
        announce(new long[] {at}, new long[] {window});
      }
      for (long end = at + window; at < end; ) {
        byte[] block = block(at >> BlockCache.BITS, last);
        int inside = (int) (at & (BlockCache.BLOCK - 1));
        int some = (int) Math.min(end - at, block.length - inside);
        target.put(block, inside, some);
        at += some;
      }
    }
  }

  /** {@inheritDoc} They are fetched by several threads, as many as the options say. */
  @Override
  public void announce(long[] positions, long[] sizes) {
    List<long[]> wanted = new ArrayList<>();
    for (int i = 0; i < positions.length; i++) {
      if (sizes[i] > 0) {
        wanted.add(
            new long[] {
              positions[i] >> BlockCache.BITS,
              ((positions[i] + sizes[i] - 1) >> BlockCache.BITS) + 1
            });
      }
    }
    wanted.sort((a, b) -> Long.compare(a[0], b[0]));
    synchronized (cache) {
      if (!closed) {
        startMissing(wanted);
      }
    }
  }

  /** Starts to fetch those of some blocks, in order, that are missing. */
  private void startMissing(List<long[]> wanted) {
    long start = -1;
    long end = -1;
    for (long[] range : wanted) {
      for (long block = Math.max(range[0], end); block < range[1]; block++) {
        if (isThere(block)) {
          continue;
        }
        boolean joins = start >= 0 && block - end <= GAP && block - start < MOST_BLOCKS;
        if (!joins || isAnyThere(end, block)) {
          startAside(start, end);
          start = block;
        }
        end = block + 1;
      }
    }
    startAside(start, end);
  }

  private void startAside(long start, long end) {
    if (start >= 0) {
      sideBySide.execute(begin(start, end));
    }
  }

  private boolean isThere(long block) {
    return cache.has(block) || pending.containsKey(block);
  }

  private boolean isAnyThere(long from, long to) {
    for (long block = from; block < to; block++) {
      if (isThere(block)) {
        return true;
      }
    }
    return false;
  }

  private Fetch begin(long start, long end) {
    Fetch fetch = new Fetch(start, end);
    for (long block = start; block < end; block++) {
      pending.put(block, fetch);
    }
    return fetch;
  }

  /**
   * A block that is kept, or fetched now.
   *
   * @param last the last block that is needed besides
   */
  private byte[] block(long number, long last) {
    Fetch fetch;
    boolean isMine = false;
    synchronized (cache) {
      if (closed) {
        throw closed();
      }
      byte[] kept = cache.get(number);
      if (kept != null) {
        return kept;
      }
      fetch = pending.get(number);
      if (fetch == null) {
        fetch = beginAhead(number, last);
        isMine = true;
      }
    }
    if (isMine) {
      fetch.run();
    }
    return part(await(fetch), number - fetch.start);
  }

  /** Begins to fetch a block and what may be read next; at the file's end, what lies before it. */
  private Fetch beginAhead(long number, long last) {
    long all = (opened.length() + BlockCache.BLOCK - 1) >> BlockCache.BITS;
    long count = Math.min(MOST_BLOCKS, Math.max(readAhead.next(number), last - number + 1));
    long end = number + 1;
    while (end < all && end - number < count && !isThere(end)) {
      end++;
    }
    long start = number;
    while (end == all && start > 0 && end - start < count && !isThere(start - 1)) {
      start--;
    }
    readAhead.fetched(start, end);
    return begin(start, end);
  }

  private byte[] await(Fetch fetch) {
    try {
      return UninterruptedWait.get(fetch);
    } catch (CancellationException e) {
      throw closed();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof AnamException error) {
        throw error;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw AnamException.of(StorageError.SOURCE_FAILED, "A request failed: " + e.getCause())
          .source(name())
          .cause(e.getCause())
          .build();
    }
  }

  /** Fetches from one block to before another; they are of the file that was opened. */
  private byte[] fetch(long start, long end) {
    long from = start << BlockCache.BITS;
    long to = Math.min(opened.length(), end << BlockCache.BITS) - 1;
    RangeRequests.Range range = requests.get(from, to);
    String difference = opened.difference(range.state());
    if (difference != null) {
      throw AnamException.of(
              StorageError.SOURCE_CHANGED,
              "The file on the server is another one than that which was opened: it " + difference)
          .source(name())
          .build();
    }
    if (range.bytes().length != to - from + 1) {
      throw AnamException.of(
              StorageError.SOURCE_FAILED,
              "Bytes " + from + " to " + to + " cannot be had: the server says that there are none")
          .source(name())
          .build();
    }
    keep(start, range.bytes());
    return range.bytes();
  }

  private void keep(long start, byte[] bytes) {
    synchronized (cache) {
      if (closed) {
        return;
      }
      for (int i = 0; (long) i << BlockCache.BITS < bytes.length; i++) {
        cache.put(start + i, part(bytes, i));
      }
    }
  }

  private static byte[] part(byte[] bytes, long index) {
    int from = (int) (index << BlockCache.BITS);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + BlockCache.BLOCK));
  }

  private AnamException closed() {
    return AnamException.of(StorageError.CLOSED, "The source is closed").source(name()).build();
  }

  /** Forgets all that was fetched; whoever still waits for bytes gets ANAM168. */
  @Override
  public void close() {
    List<Fetch> left;
    synchronized (cache) {
      closed = true;
      cache.clear();
      left = new ArrayList<>(pending.values());
    }
    left.forEach(fetch -> fetch.cancel(false));
    sideBySide.shutdown();
    requests.close();
  }
}
