package org.anam.storage.direct.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An HDF5 file's bytes by the addresses that the file uses. Pages of them are kept, so that what
 * lies together is read together. Not thread-safe.
 */
public final class Input implements AutoCloseable {

  private static final int PAGE_BITS = 16;
  private static final int PAGE = 1 << PAGE_BITS;

  /**
   * The pages that are kept are a 64th of Java's memory, but 4 MiB at least and 32 MiB at most: the
   * library scatters the nodes of an index over a file.
   */
  private static final int MOST_PAGES =
      (int) Math.max(64, Math.min(512, (Runtime.getRuntime().maxMemory() >> 6) / PAGE));

  private static final int STEP_BITS = 12;
  private static final int NEAR = 4096;

  private final ByteSource source;
  private final long base;
  private final long end;
  private final Widths widths;
  private final Steps steps;
  private final Map<Long, byte[]> pages =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, byte[]> eldest) {
          return size() > MOST_PAGES;
        }
      };
  private long lastNumber = -1;

  /** The end of the range that {@link #kept} was asked for last. */
  private long lastEnd = -1;

  private byte[] last;

  /**
   * The bytes of a source.
   *
   * @param base the position of address 0
   * @param end the first address that the file does not have
   */
  public Input(ByteSource source, long base, long end, Widths widths) {
    this.source = source;
    this.base = base;
    this.end = Math.min(end, source.length() - base);
    this.widths = widths;
    this.steps = new Steps(this.end);
  }

  /** All of a source, of which nothing is known yet. */
  public static Input raw(ByteSource source) {
    return new Input(source, 0, source.length(), Widths.USUAL);
  }

  /** How many bytes the file gives to addresses and lengths. */
  public Widths widths() {
    return widths;
  }

  /** The first address that the file does not have. */
  public long end() {
    return end;
  }

  /** The position of address 0. */
  public long base() {
    return base;
  }

  /** The work that may be done. */
  public Steps steps() {
    return steps;
  }

  /** Whether the file has these bytes. */
  public boolean has(long address, long size) {
    return address >= 0 && size >= 0 && address <= end && size <= end - address;
  }

  /**
   * Checks that the file has these bytes.
   *
   * @param what what they are, for errors
   */
  public void require(long address, long size, String what) {
    if (address == Widths.UNDEFINED) {
      throw new FormatException("the " + what + " has no address");
    }
    if (!has(address, size)) {
      throw new FormatException(
          "the " + what + " at " + address + ", of " + size + " bytes, is not within the file");
    }
  }

  /**
   * A range of the file, which counts as a step, and a large one as more.
   *
   * @param what what it is, for errors
   */
  public Window window(long address, long size, String what) {
    require(address, size, what);
    steps.take(1 + (size >> STEP_BITS));
    long position = base + address;
    long number = position >> PAGE_BITS;
    int inside = (int) (position & (PAGE - 1));
    if (inside + size <= PAGE) {
      byte[] page = size == 0 ? new byte[0] : page(number);
      return new Window(page, size == 0 ? 0 : inside, (int) size, widths, address, what);
    }
    if (size > Integer.MAX_VALUE - 8) {
      throw new FormatException("the " + what + " at " + address + " has " + size + " bytes");
    }
    byte[] bytes = new byte[(int) size];
    read(address, ByteBuffer.wrap(bytes));
    return new Window(bytes, 0, bytes.length, widths, address, what);
  }

  /**
   * A range of the file that was read before, with others, or lies behind what was read last; null
   * when it does not.
   */
  public Window kept(long address, long size, String what) {
    require(address, size, what);
    long number = (base + address) >> PAGE_BITS;
    int inside = (int) ((base + address) & (PAGE - 1));
    boolean follows = address >= lastEnd && address - lastEnd <= NEAR;
    lastEnd = address + size;
    return size > 0
            && inside + size <= PAGE
            && (follows || number == lastNumber || pages.containsKey(number))
        ? window(address, size, what)
        : null;
  }

  /** The bytes from an address on, but not more than these. */
  public Window windowUpTo(long address, long most, String what) {
    require(address, 0, what);
    return window(address, Math.min(most, end - address), what);
  }

  private byte[] page(long number) {
    if (number == lastNumber) {
      return last;
    }
    byte[] page = pages.get(number);
    if (page == null) {
      long from = number << PAGE_BITS;
      page = new byte[(int) Math.min(PAGE, source.length() - from)];
      readAt(from, ByteBuffer.wrap(page));
      pages.put(number, page);
    }
    lastNumber = number;
    last = page;
    return page;
  }

  /** Fills what remains of a buffer; what it takes from the file is not kept. */
  public void read(long address, ByteBuffer target) {
    require(address, target.remaining(), "data");
    steps.take(1 + target.remaining() / PAGE);
    readAt(base + address, target);
  }

  /** Whether each question takes long, so that few should be asked. */
  public boolean isDistant() {
    return source.isDistant();
  }

  /** Tells the source what is read next, as far as the file has it. */
  public void announce(long[] addresses, long[] sizes) {
    long[] positions = new long[addresses.length];
    for (int i = 0; i < addresses.length; i++) {
      require(addresses[i], sizes[i], "data");
      positions[i] = base + addresses[i];
    }
    source.announce(positions, sizes);
  }

  private void readAt(long position, ByteBuffer target) {
    try {
      source.read(position, target);
    } catch (IOException e) {
      throw new FormatException("reading " + target.capacity() + " bytes fails: " + e, e);
    }
  }

  @Override
  public void close() throws IOException {
    pages.clear();
    last = null;
    lastNumber = -1;
    source.close();
  }
}
