package org.anam.storage.direct.bytes;

/**
 * How many bytes a file gives to addresses and to lengths.
 *
 * @param address 2, 4 or 8
 * @param length 2, 4 or 8
 */
public record Widths(int address, int length) {

  /** What nearly all files have. */
  public static final Widths USUAL = new Widths(8, 8);

  /** The address that stands for none. */
  public static final long UNDEFINED = -1;

  /**
   * Checks them.
   *
   * @throws FormatException when a width is none that the format has
   */
  public Widths {
    check("addresses", address);
    check("lengths", length);
  }

  private static void check(String what, int width) {
    if (width != 2 && width != 4 && width != 8) {
      throw new FormatException(what + " of " + width + " bytes");
    }
  }
}
