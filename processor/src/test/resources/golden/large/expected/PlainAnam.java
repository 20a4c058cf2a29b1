package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;

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
public final class PlainAnam implements Codec<Plain> {
  /** The codec; it has no state and serves all threads. */
  public static final PlainAnam INSTANCE = new PlainAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Plain> DESCRIPTOR = TypeDescriptor.of(Plain.class, "lab.Plain")
      .member("l0")
      .member("l1")
      .member("l2")
      .member("l3")
      .member("l4")
      .member("l5")
      .member("l6")
      .member("l7")
      .member("l8")
      .member("l9")
      .member("l10")
      .member("l11")
      .member("l12")
      .member("l13")
      .member("l14")
      .member("l15")
      .member("l16")
      .member("l17")
      .member("l18")
      .member("l19")
      .member("l20")
      .member("l21")
      .member("l22")
      .member("l23")
      .member("l24")
      .member("l25")
      .member("l26")
      .member("l27")
      .member("l28")
      .member("l29")
      .member("l30")
      .member("l31")
      .member("l32")
      .member("l33")
      .member("l34")
      .member("l35")
      .member("l36")
      .member("l37")
      .member("l38")
      .member("l39")
      .member("l40")
      .member("l41")
      .member("l42")
      .member("l43")
      .member("l44")
      .member("l45")
      .member("l46")
      .member("l47")
      .member("l48")
      .member("l49")
      .member("l50")
      .fingerprint(0xa27e6b5c0b8e51fcL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private PlainAnam() {
  }

  @Override
  public TypeDescriptor<Plain> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Plain value, ObjectWriter out) {
    out.putLong("l0", value.l0);
    out.putLong("l1", value.l1);
    out.putLong("l2", value.l2);
    out.putLong("l3", value.l3);
    out.putLong("l4", value.l4);
    out.putLong("l5", value.l5);
    out.putLong("l6", value.l6);
    out.putLong("l7", value.l7);
    out.putLong("l8", value.l8);
    out.putLong("l9", value.l9);
    out.putLong("l10", value.l10);
    out.putLong("l11", value.l11);
    out.putLong("l12", value.l12);
    out.putLong("l13", value.l13);
    out.putLong("l14", value.l14);
    out.putLong("l15", value.l15);
    out.putLong("l16", value.l16);
    out.putLong("l17", value.l17);
    out.putLong("l18", value.l18);
    out.putLong("l19", value.l19);
    out.putLong("l20", value.l20);
    out.putLong("l21", value.l21);
    out.putLong("l22", value.l22);
    out.putLong("l23", value.l23);
    out.putLong("l24", value.l24);
    out.putLong("l25", value.l25);
    out.putLong("l26", value.l26);
    out.putLong("l27", value.l27);
    out.putLong("l28", value.l28);
    out.putLong("l29", value.l29);
    out.putLong("l30", value.l30);
    out.putLong("l31", value.l31);
    out.putLong("l32", value.l32);
    out.putLong("l33", value.l33);
    out.putLong("l34", value.l34);
    out.putLong("l35", value.l35);
    out.putLong("l36", value.l36);
    out.putLong("l37", value.l37);
    out.putLong("l38", value.l38);
    out.putLong("l39", value.l39);
    out.putLong("l40", value.l40);
    out.putLong("l41", value.l41);
    out.putLong("l42", value.l42);
    out.putLong("l43", value.l43);
    out.putLong("l44", value.l44);
    out.putLong("l45", value.l45);
    out.putLong("l46", value.l46);
    out.putLong("l47", value.l47);
    out.putLong("l48", value.l48);
    out.putLong("l49", value.l49);
    out.putLong("l50", value.l50);
  }

  @Override
  public Plain read(ObjectReader in) {
    long l0 = in.getLong("l0");
    long l1 = in.getLong("l1");
    long l2 = in.getLong("l2");
    long l3 = in.getLong("l3");
    long l4 = in.getLong("l4");
    long l5 = in.getLong("l5");
    long l6 = in.getLong("l6");
    long l7 = in.getLong("l7");
    long l8 = in.getLong("l8");
    long l9 = in.getLong("l9");
    long l10 = in.getLong("l10");
    long l11 = in.getLong("l11");
    long l12 = in.getLong("l12");
    long l13 = in.getLong("l13");
    long l14 = in.getLong("l14");
    long l15 = in.getLong("l15");
    long l16 = in.getLong("l16");
    long l17 = in.getLong("l17");
    long l18 = in.getLong("l18");
    long l19 = in.getLong("l19");
    long l20 = in.getLong("l20");
    long l21 = in.getLong("l21");
    long l22 = in.getLong("l22");
    long l23 = in.getLong("l23");
    long l24 = in.getLong("l24");
    long l25 = in.getLong("l25");
    long l26 = in.getLong("l26");
    long l27 = in.getLong("l27");
    long l28 = in.getLong("l28");
    long l29 = in.getLong("l29");
    long l30 = in.getLong("l30");
    long l31 = in.getLong("l31");
    long l32 = in.getLong("l32");
    long l33 = in.getLong("l33");
    long l34 = in.getLong("l34");
    long l35 = in.getLong("l35");
    long l36 = in.getLong("l36");
    long l37 = in.getLong("l37");
    long l38 = in.getLong("l38");
    long l39 = in.getLong("l39");
    long l40 = in.getLong("l40");
    long l41 = in.getLong("l41");
    long l42 = in.getLong("l42");
    long l43 = in.getLong("l43");
    long l44 = in.getLong("l44");
    long l45 = in.getLong("l45");
    long l46 = in.getLong("l46");
    long l47 = in.getLong("l47");
    long l48 = in.getLong("l48");
    long l49 = in.getLong("l49");
    long l50 = in.getLong("l50");
    try {
      Plain value = new Plain();
      value.l0 = l0;
      value.l1 = l1;
      value.l2 = l2;
      value.l3 = l3;
      value.l4 = l4;
      value.l5 = l5;
      value.l6 = l6;
      value.l7 = l7;
      value.l8 = l8;
      value.l9 = l9;
      value.l10 = l10;
      value.l11 = l11;
      value.l12 = l12;
      value.l13 = l13;
      value.l14 = l14;
      value.l15 = l15;
      value.l16 = l16;
      value.l17 = l17;
      value.l18 = l18;
      value.l19 = l19;
      value.l20 = l20;
      value.l21 = l21;
      value.l22 = l22;
      value.l23 = l23;
      value.l24 = l24;
      value.l25 = l25;
      value.l26 = l26;
      value.l27 = l27;
      value.l28 = l28;
      value.l29 = l29;
      value.l30 = l30;
      value.l31 = l31;
      value.l32 = l32;
      value.l33 = l33;
      value.l34 = l34;
      value.l35 = l35;
      value.l36 = l36;
      value.l37 = l37;
      value.l38 = l38;
      value.l39 = l39;
      value.l40 = l40;
      value.l41 = l41;
      value.l42 = l42;
      value.l43 = l43;
      value.l44 = l44;
      value.l45 = l45;
      value.l46 = l46;
      value.l47 = l47;
      value.l48 = l48;
      value.l49 = l49;
      value.l50 = l50;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Plain value, Packer out) {
    pack1(value, out);
    pack2(value, out);
  }

  /**
   * A part of {@code pack}.
   *
   * @param value as there
   * @param out as there
   */
  private void pack1(Plain value, Packer out) {
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
   * A part of {@code pack}.
   *
   * @param value as there
   * @param out as there
   */
  private void pack2(Plain value, Packer out) {
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
  public Plain unpack(Unpacker in) {
    Plain value;
    try {
      value = new Plain();
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
    unpack1(value, in);
    unpack2(value, in);
    return value;
  }

  /**
   * A part of {@code unpack}.
   *
   * @param value as there
   * @param in as there
   */
  private void unpack1(Plain value, Unpacker in) {
    long l0 = in.getLong();
    long l1 = in.getLong();
    long l2 = in.getLong();
    long l3 = in.getLong();
    long l4 = in.getLong();
    long l5 = in.getLong();
    long l6 = in.getLong();
    long l7 = in.getLong();
    long l8 = in.getLong();
    long l9 = in.getLong();
    long l10 = in.getLong();
    long l11 = in.getLong();
    long l12 = in.getLong();
    long l13 = in.getLong();
    long l14 = in.getLong();
    long l15 = in.getLong();
    long l16 = in.getLong();
    long l17 = in.getLong();
    long l18 = in.getLong();
    long l19 = in.getLong();
    long l20 = in.getLong();
    long l21 = in.getLong();
    long l22 = in.getLong();
    long l23 = in.getLong();
    long l24 = in.getLong();
    try {
      value.l0 = l0;
      value.l1 = l1;
      value.l2 = l2;
      value.l3 = l3;
      value.l4 = l4;
      value.l5 = l5;
      value.l6 = l6;
      value.l7 = l7;
      value.l8 = l8;
      value.l9 = l9;
      value.l10 = l10;
      value.l11 = l11;
      value.l12 = l12;
      value.l13 = l13;
      value.l14 = l14;
      value.l15 = l15;
      value.l16 = l16;
      value.l17 = l17;
      value.l18 = l18;
      value.l19 = l19;
      value.l20 = l20;
      value.l21 = l21;
      value.l22 = l22;
      value.l23 = l23;
      value.l24 = l24;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  /**
   * A part of {@code unpack}.
   *
   * @param value as there
   * @param in as there
   */
  private void unpack2(Plain value, Unpacker in) {
    long l25 = in.getLong();
    long l26 = in.getLong();
    long l27 = in.getLong();
    long l28 = in.getLong();
    long l29 = in.getLong();
    long l30 = in.getLong();
    long l31 = in.getLong();
    long l32 = in.getLong();
    long l33 = in.getLong();
    long l34 = in.getLong();
    long l35 = in.getLong();
    long l36 = in.getLong();
    long l37 = in.getLong();
    long l38 = in.getLong();
    long l39 = in.getLong();
    long l40 = in.getLong();
    long l41 = in.getLong();
    long l42 = in.getLong();
    long l43 = in.getLong();
    long l44 = in.getLong();
    long l45 = in.getLong();
    long l46 = in.getLong();
    long l47 = in.getLong();
    long l48 = in.getLong();
    long l49 = in.getLong();
    long l50 = in.getLong();
    try {
      value.l25 = l25;
      value.l26 = l26;
      value.l27 = l27;
      value.l28 = l28;
      value.l29 = l29;
      value.l30 = l30;
      value.l31 = l31;
      value.l32 = l32;
      value.l33 = l33;
      value.l34 = l34;
      value.l35 = l35;
      value.l36 = l36;
      value.l37 = l37;
      value.l38 = l38;
      value.l39 = l39;
      value.l40 = l40;
      value.l41 = l41;
      value.l42 = l42;
      value.l43 = l43;
      value.l44 = l44;
      value.l45 = l45;
      value.l46 = l46;
      value.l47 = l47;
      value.l48 = l48;
      value.l49 = l49;
      value.l50 = l50;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Plain value, String member) {
    return switch (member) {
      case "l0" -> value.l0;
      case "l1" -> value.l1;
      case "l2" -> value.l2;
      case "l3" -> value.l3;
      case "l4" -> value.l4;
      case "l5" -> value.l5;
      case "l6" -> value.l6;
      case "l7" -> value.l7;
      case "l8" -> value.l8;
      case "l9" -> value.l9;
      case "l10" -> value.l10;
      case "l11" -> value.l11;
      case "l12" -> value.l12;
      case "l13" -> value.l13;
      case "l14" -> value.l14;
      case "l15" -> value.l15;
      case "l16" -> value.l16;
      case "l17" -> value.l17;
      case "l18" -> value.l18;
      case "l19" -> value.l19;
      case "l20" -> value.l20;
      case "l21" -> value.l21;
      case "l22" -> value.l22;
      case "l23" -> value.l23;
      case "l24" -> value.l24;
      case "l25" -> value.l25;
      case "l26" -> value.l26;
      case "l27" -> value.l27;
      case "l28" -> value.l28;
      case "l29" -> value.l29;
      case "l30" -> value.l30;
      case "l31" -> value.l31;
      case "l32" -> value.l32;
      case "l33" -> value.l33;
      case "l34" -> value.l34;
      case "l35" -> value.l35;
      case "l36" -> value.l36;
      case "l37" -> value.l37;
      case "l38" -> value.l38;
      case "l39" -> value.l39;
      case "l40" -> value.l40;
      case "l41" -> value.l41;
      case "l42" -> value.l42;
      case "l43" -> value.l43;
      case "l44" -> value.l44;
      case "l45" -> value.l45;
      case "l46" -> value.l46;
      case "l47" -> value.l47;
      case "l48" -> value.l48;
      case "l49" -> value.l49;
      case "l50" -> value.l50;
      default -> throw new IllegalArgumentException("Plain has no member " + member);
    };
  }
}
