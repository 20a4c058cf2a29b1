package org.anam.array;

import java.math.BigInteger;
import org.anam.error.Argument;

/**
 * An unsigned integer of 8 to 64 bits, as {@code Object} members and free-form maps hold what a
 * file stores as uint8 to uint64. Immutable.
 */
public final class UnsignedNumber extends Number implements Comparable<UnsignedNumber> {

  private static final long serialVersionUID = 1L;

  private final ElementType type;
  private final long bits;

  private UnsignedNumber(ElementType type, long bits) {
    this.type = type;
    this.bits = bits;
  }

  /**
   * A number of the given width.
   *
   * @param type UINT8, UINT16, UINT32 or UINT64
   * @param bits the value; for UINT64 all 64 bits count
   * @throws org.anam.error.AnamException ANAM178 when the type is not an unsigned one or the value
   *     does not fit
   */
  public static UnsignedNumber of(ElementType type, long bits) {
    Argument.notNull(type, "type");
    Argument.require(
        type.kind() == ElementType.Kind.UNSIGNED,
        type + " is not an unsigned type",
        "Pass UINT8, UINT16, UINT32 or UINT64.");
    Argument.require(
        type == ElementType.UINT64 || bits >>> (8 * type.bytes()) == 0,
        Long.toUnsignedString(bits) + " does not fit into " + type,
        "Pass a wider type.");
    return new UnsignedNumber(type, bits);
  }

  /** UINT8, UINT16, UINT32 or UINT64. */
  public ElementType type() {
    return type;
  }

  @Override
  public int intValue() {
    return (int) bits;
  }

  /** The bits; negative for values from 2^63 on. */
  @Override
  public long longValue() {
    return bits;
  }

  @Override
  public float floatValue() {
    return toBigInteger().floatValue();
  }

  @Override
  public double doubleValue() {
    return toBigInteger().doubleValue();
  }

  /** The value, whatever its size. */
  public BigInteger toBigInteger() {
    return bits >= 0 ? BigInteger.valueOf(bits) : new BigInteger(Long.toUnsignedString(bits));
  }

  /** Orders by value, then by width. */
  @Override
  public int compareTo(UnsignedNumber other) {
    int order = Long.compareUnsigned(bits, other.bits);
    return order != 0 ? order : type.compareTo(other.type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof UnsignedNumber number && number.bits == bits && number.type == type;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(bits) + type.hashCode();
  }

  @Override
  public String toString() {
    return Long.toUnsignedString(bits);
  }
}
