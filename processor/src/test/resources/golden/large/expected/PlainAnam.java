package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Plain}.
 *
 * <pre>
 * class  lab.Plain
 * l0     long  attribute, int64
 * l1     long  attribute, int64
 * l2     long  attribute, int64
 * l3     long  attribute, int64
 * l4     long  attribute, int64
 * l5     long  attribute, int64
 * l6     long  attribute, int64
 * l7     long  attribute, int64
 * l8     long  attribute, int64
 * l9     long  attribute, int64
 * l10    long  attribute, int64
 * l11    long  attribute, int64
 * l12    long  attribute, int64
 * l13    long  attribute, int64
 * l14    long  attribute, int64
 * l15    long  attribute, int64
 * l16    long  attribute, int64
 * l17    long  attribute, int64
 * l18    long  attribute, int64
 * l19    long  attribute, int64
 * l20    long  attribute, int64
 * l21    long  attribute, int64
 * l22    long  attribute, int64
 * l23    long  attribute, int64
 * l24    long  attribute, int64
 * l25    long  attribute, int64
 * l26    long  attribute, int64
 * l27    long  attribute, int64
 * l28    long  attribute, int64
 * l29    long  attribute, int64
 * l30    long  attribute, int64
 * l31    long  attribute, int64
 * l32    long  attribute, int64
 * l33    long  attribute, int64
 * l34    long  attribute, int64
 * l35    long  attribute, int64
 * l36    long  attribute, int64
 * l37    long  attribute, int64
 * l38    long  attribute, int64
 * l39    long  attribute, int64
 * l40    long  attribute, int64
 * l41    long  attribute, int64
 * l42    long  attribute, int64
 * l43    long  attribute, int64
 * l44    long  attribute, int64
 * l45    long  attribute, int64
 * l46    long  attribute, int64
 * l47    long  attribute, int64
 * l48    long  attribute, int64
 * l49    long  attribute, int64
 * l50    long  attribute, int64
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Plain.class)
public final class PlainAnam extends Codec<Plain> {
  /** The codec; it has no state and serves all threads. */
  public static final PlainAnam INSTANCE = new PlainAnam();

  /** For {@link #INSTANCE} alone. */
  private PlainAnam() {
    super(TypeDescriptor.of(Plain.class, "lab.Plain")
        .members("long l0", "long l1", "long l2", "long l3", "long l4", "long l5",
            "long l6", "long l7", "long l8", "long l9", "long l10", "long l11", "long l12",
            "long l13", "long l14", "long l15", "long l16", "long l17", "long l18",
            "long l19", "long l20", "long l21", "long l22", "long l23", "long l24",
            "long l25", "long l26", "long l27", "long l28", "long l29", "long l30",
            "long l31", "long l32", "long l33", "long l34", "long l35", "long l36",
            "long l37", "long l38", "long l39", "long l40", "long l41", "long l42",
            "long l43", "long l44", "long l45", "long l46", "long l47", "long l48",
            "long l49", "long l50")
        .fingerprint(0xa27e6b5c0b8e51fcL)
        .build());
  }

  @Override
  public void put(Plain value, Sink out) {
    put1(value, out);
    put2(value, out);
  }

  /**
   * A part of {@code put}.
   *
   * @param value as there
   * @param out as there
   */
  private void put1(Plain value, Sink out) {
    out.putLong(value.l0);
    out.putLong(value.l1);
    out.putLong(value.l2);
    out.putLong(value.l3);
    out.putLong(value.l4);
    out.putLong(value.l5);
    out.putLong(value.l6);
    out.putLong(value.l7);
    out.putLong(value.l8);
    out.putLong(value.l9);
    out.putLong(value.l10);
    out.putLong(value.l11);
    out.putLong(value.l12);
    out.putLong(value.l13);
    out.putLong(value.l14);
    out.putLong(value.l15);
    out.putLong(value.l16);
    out.putLong(value.l17);
    out.putLong(value.l18);
    out.putLong(value.l19);
    out.putLong(value.l20);
    out.putLong(value.l21);
    out.putLong(value.l22);
    out.putLong(value.l23);
    out.putLong(value.l24);
  }

  /**
   * A part of {@code put}.
   *
   * @param value as there
   * @param out as there
   */
  private void put2(Plain value, Sink out) {
    out.putLong(value.l25);
    out.putLong(value.l26);
    out.putLong(value.l27);
    out.putLong(value.l28);
    out.putLong(value.l29);
    out.putLong(value.l30);
    out.putLong(value.l31);
    out.putLong(value.l32);
    out.putLong(value.l33);
    out.putLong(value.l34);
    out.putLong(value.l35);
    out.putLong(value.l36);
    out.putLong(value.l37);
    out.putLong(value.l38);
    out.putLong(value.l39);
    out.putLong(value.l40);
    out.putLong(value.l41);
    out.putLong(value.l42);
    out.putLong(value.l43);
    out.putLong(value.l44);
    out.putLong(value.l45);
    out.putLong(value.l46);
    out.putLong(value.l47);
    out.putLong(value.l48);
    out.putLong(value.l49);
    out.putLong(value.l50);
  }

  @Override
  public Plain get(Source in) {
    Plain value = new Plain();
    get1(value, in);
    get2(value, in);
    return value;
  }

  /**
   * A part of {@code get}.
   *
   * @param value as there
   * @param in as there
   */
  private void get1(Plain value, Source in) {
    value.l0 = in.getLong();
    value.l1 = in.getLong();
    value.l2 = in.getLong();
    value.l3 = in.getLong();
    value.l4 = in.getLong();
    value.l5 = in.getLong();
    value.l6 = in.getLong();
    value.l7 = in.getLong();
    value.l8 = in.getLong();
    value.l9 = in.getLong();
    value.l10 = in.getLong();
    value.l11 = in.getLong();
    value.l12 = in.getLong();
    value.l13 = in.getLong();
    value.l14 = in.getLong();
    value.l15 = in.getLong();
    value.l16 = in.getLong();
    value.l17 = in.getLong();
    value.l18 = in.getLong();
    value.l19 = in.getLong();
    value.l20 = in.getLong();
    value.l21 = in.getLong();
    value.l22 = in.getLong();
    value.l23 = in.getLong();
    value.l24 = in.getLong();
  }

  /**
   * A part of {@code get}.
   *
   * @param value as there
   * @param in as there
   */
  private void get2(Plain value, Source in) {
    value.l25 = in.getLong();
    value.l26 = in.getLong();
    value.l27 = in.getLong();
    value.l28 = in.getLong();
    value.l29 = in.getLong();
    value.l30 = in.getLong();
    value.l31 = in.getLong();
    value.l32 = in.getLong();
    value.l33 = in.getLong();
    value.l34 = in.getLong();
    value.l35 = in.getLong();
    value.l36 = in.getLong();
    value.l37 = in.getLong();
    value.l38 = in.getLong();
    value.l39 = in.getLong();
    value.l40 = in.getLong();
    value.l41 = in.getLong();
    value.l42 = in.getLong();
    value.l43 = in.getLong();
    value.l44 = in.getLong();
    value.l45 = in.getLong();
    value.l46 = in.getLong();
    value.l47 = in.getLong();
    value.l48 = in.getLong();
    value.l49 = in.getLong();
    value.l50 = in.getLong();
  }
}
