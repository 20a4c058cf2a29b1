package org.anam.storage.direct.write;

/**
 * What a group is made with.
 *
 * @param header what its header is made with
 * @param order whether the order of its links is kept
 * @param mostCompact so many links at most lie in the header
 * @param leastDense with fewer links they go back into the header
 * @param links how many were expected
 * @param nameBytes how long their names were expected to be
 * @param comment the body of the message with a comment; null when there is none
 */
public record GroupForm(
    HeaderForm header,
    EntryOrder order,
    int mostCompact,
    int leastDense,
    int links,
    int nameBytes,
    byte[] comment) {

  /** What the format has for the number of links in a header. */
  public static final int MOST_COMPACT = 8;

  /** What the format has for the number of links at which they return to it. */
  public static final int LEAST_DENSE = 6;

  /** What the format has for the number of links that are expected. */
  public static final int LINKS = 4;

  /** What the format has for the length of names that is expected. */
  public static final int NAME_BYTES = 8;

  /** A group as files of Anam have it. */
  static GroupForm of(AttributeLimits limits) {
    HeaderForm header = new HeaderForm(EntryOrder.NONE, limits, null);
    return new GroupForm(
        header, EntryOrder.NONE, MOST_COMPACT, LEAST_DENSE, LINKS, NAME_BYTES, null);
  }

  /** Puts what the group says of its links. */
  void putInfo(ObjectHeaderBuilder header) {
    boolean hasBounds = mostCompact != MOST_COMPACT || leastDense != LEAST_DENSE;
    boolean hasEstimates = links != LINKS || nameBytes != NAME_BYTES;
    var info = header.begin(0x0a, 1).u8(0).u8((hasBounds ? 1 : 0) | (hasEstimates ? 2 : 0));
    if (hasBounds) {
      info.u16(mostCompact).u16(leastDense);
    }
    if (hasEstimates) {
      info.u16(links).u16(nameBytes);
    }
    header.end();
  }
}
