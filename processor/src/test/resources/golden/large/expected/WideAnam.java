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
 * The codec of {@link Wide}.
 *
 * <pre>
 * class  lab.Wide
 * d0     double  attribute, float64
 * d1     double  attribute, float64
 * d2     double  attribute, float64
 * d3     double  attribute, float64
 * d4     double  attribute, float64
 * d5     double  attribute, float64
 * d6     double  attribute, float64
 * d7     double  attribute, float64
 * d8     double  attribute, float64
 * d9     double  attribute, float64
 * d10    double  attribute, float64
 * d11    double  attribute, float64
 * d12    double  attribute, float64
 * d13    double  attribute, float64
 * d14    double  attribute, float64
 * d15    double  attribute, float64
 * d16    double  attribute, float64
 * d17    double  attribute, float64
 * d18    double  attribute, float64
 * d19    double  attribute, float64
 * d20    double  attribute, float64
 * d21    double  attribute, float64
 * d22    double  attribute, float64
 * d23    double  attribute, float64
 * d24    double  attribute, float64
 * d25    double  attribute, float64
 * d26    double  attribute, float64
 * d27    double  attribute, float64
 * d28    double  attribute, float64
 * d29    double  attribute, float64
 * d30    double  attribute, float64
 * d31    double  attribute, float64
 * d32    double  attribute, float64
 * d33    double  attribute, float64
 * d34    double  attribute, float64
 * d35    double  attribute, float64
 * d36    double  attribute, float64
 * d37    double  attribute, float64
 * d38    double  attribute, float64
 * d39    double  attribute, float64
 * d40    double  attribute, float64
 * d41    double  attribute, float64
 * d42    double  attribute, float64
 * d43    double  attribute, float64
 * d44    double  attribute, float64
 * d45    double  attribute, float64
 * d46    double  attribute, float64
 * d47    double  attribute, float64
 * d48    double  attribute, float64
 * d49    double  attribute, float64
 * d50    double  attribute, float64
 * last   String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Wide.class)
public final class WideAnam implements Codec<Wide> {
  /** The codec; it has no state and serves all threads. */
  public static final WideAnam INSTANCE = new WideAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Wide> DESCRIPTOR = TypeDescriptor.of(Wide.class, "lab.Wide")
      .member("d0")
      .member("d1")
      .member("d2")
      .member("d3")
      .member("d4")
      .member("d5")
      .member("d6")
      .member("d7")
      .member("d8")
      .member("d9")
      .member("d10")
      .member("d11")
      .member("d12")
      .member("d13")
      .member("d14")
      .member("d15")
      .member("d16")
      .member("d17")
      .member("d18")
      .member("d19")
      .member("d20")
      .member("d21")
      .member("d22")
      .member("d23")
      .member("d24")
      .member("d25")
      .member("d26")
      .member("d27")
      .member("d28")
      .member("d29")
      .member("d30")
      .member("d31")
      .member("d32")
      .member("d33")
      .member("d34")
      .member("d35")
      .member("d36")
      .member("d37")
      .member("d38")
      .member("d39")
      .member("d40")
      .member("d41")
      .member("d42")
      .member("d43")
      .member("d44")
      .member("d45")
      .member("d46")
      .member("d47")
      .member("d48")
      .member("d49")
      .member("d50")
      .member("last")
      .fingerprint(0xb4f2a1bacf2151f2L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private WideAnam() {
  }

  @Override
  public TypeDescriptor<Wide> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Wide value, ObjectWriter out) {
    out.putDouble("d0", value.d0());
    out.putDouble("d1", value.d1());
    out.putDouble("d2", value.d2());
    out.putDouble("d3", value.d3());
    out.putDouble("d4", value.d4());
    out.putDouble("d5", value.d5());
    out.putDouble("d6", value.d6());
    out.putDouble("d7", value.d7());
    out.putDouble("d8", value.d8());
    out.putDouble("d9", value.d9());
    out.putDouble("d10", value.d10());
    out.putDouble("d11", value.d11());
    out.putDouble("d12", value.d12());
    out.putDouble("d13", value.d13());
    out.putDouble("d14", value.d14());
    out.putDouble("d15", value.d15());
    out.putDouble("d16", value.d16());
    out.putDouble("d17", value.d17());
    out.putDouble("d18", value.d18());
    out.putDouble("d19", value.d19());
    out.putDouble("d20", value.d20());
    out.putDouble("d21", value.d21());
    out.putDouble("d22", value.d22());
    out.putDouble("d23", value.d23());
    out.putDouble("d24", value.d24());
    out.putDouble("d25", value.d25());
    out.putDouble("d26", value.d26());
    out.putDouble("d27", value.d27());
    out.putDouble("d28", value.d28());
    out.putDouble("d29", value.d29());
    out.putDouble("d30", value.d30());
    out.putDouble("d31", value.d31());
    out.putDouble("d32", value.d32());
    out.putDouble("d33", value.d33());
    out.putDouble("d34", value.d34());
    out.putDouble("d35", value.d35());
    out.putDouble("d36", value.d36());
    out.putDouble("d37", value.d37());
    out.putDouble("d38", value.d38());
    out.putDouble("d39", value.d39());
    out.putDouble("d40", value.d40());
    out.putDouble("d41", value.d41());
    out.putDouble("d42", value.d42());
    out.putDouble("d43", value.d43());
    out.putDouble("d44", value.d44());
    out.putDouble("d45", value.d45());
    out.putDouble("d46", value.d46());
    out.putDouble("d47", value.d47());
    out.putDouble("d48", value.d48());
    out.putDouble("d49", value.d49());
    out.putDouble("d50", value.d50());
    out.putString("last", value.last());
  }

  @Override
  public Wide read(ObjectReader in) {
    double d0 = in.getDouble("d0");
    double d1 = in.getDouble("d1");
    double d2 = in.getDouble("d2");
    double d3 = in.getDouble("d3");
    double d4 = in.getDouble("d4");
    double d5 = in.getDouble("d5");
    double d6 = in.getDouble("d6");
    double d7 = in.getDouble("d7");
    double d8 = in.getDouble("d8");
    double d9 = in.getDouble("d9");
    double d10 = in.getDouble("d10");
    double d11 = in.getDouble("d11");
    double d12 = in.getDouble("d12");
    double d13 = in.getDouble("d13");
    double d14 = in.getDouble("d14");
    double d15 = in.getDouble("d15");
    double d16 = in.getDouble("d16");
    double d17 = in.getDouble("d17");
    double d18 = in.getDouble("d18");
    double d19 = in.getDouble("d19");
    double d20 = in.getDouble("d20");
    double d21 = in.getDouble("d21");
    double d22 = in.getDouble("d22");
    double d23 = in.getDouble("d23");
    double d24 = in.getDouble("d24");
    double d25 = in.getDouble("d25");
    double d26 = in.getDouble("d26");
    double d27 = in.getDouble("d27");
    double d28 = in.getDouble("d28");
    double d29 = in.getDouble("d29");
    double d30 = in.getDouble("d30");
    double d31 = in.getDouble("d31");
    double d32 = in.getDouble("d32");
    double d33 = in.getDouble("d33");
    double d34 = in.getDouble("d34");
    double d35 = in.getDouble("d35");
    double d36 = in.getDouble("d36");
    double d37 = in.getDouble("d37");
    double d38 = in.getDouble("d38");
    double d39 = in.getDouble("d39");
    double d40 = in.getDouble("d40");
    double d41 = in.getDouble("d41");
    double d42 = in.getDouble("d42");
    double d43 = in.getDouble("d43");
    double d44 = in.getDouble("d44");
    double d45 = in.getDouble("d45");
    double d46 = in.getDouble("d46");
    double d47 = in.getDouble("d47");
    double d48 = in.getDouble("d48");
    double d49 = in.getDouble("d49");
    double d50 = in.getDouble("d50");
    String last = in.getString("last");
    try {
      return new Wide(d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24, d25, d26, d27, d28, d29, d30, d31, d32, d33, d34, d35, d36, d37, d38, d39, d40, d41, d42, d43, d44, d45, d46, d47, d48, d49, d50, last);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Wide value, Packer out) {
    pack1(value, out);
    pack2(value, out);
  }

  /**
   * A part of {@code pack}.
   *
   * @param value as there
   * @param out as there
   */
  private void pack1(Wide value, Packer out) {
    out.putDouble(value.d0());
    out.putDouble(value.d1());
    out.putDouble(value.d2());
    out.putDouble(value.d3());
    out.putDouble(value.d4());
    out.putDouble(value.d5());
    out.putDouble(value.d6());
    out.putDouble(value.d7());
    out.putDouble(value.d8());
    out.putDouble(value.d9());
    out.putDouble(value.d10());
    out.putDouble(value.d11());
    out.putDouble(value.d12());
    out.putDouble(value.d13());
    out.putDouble(value.d14());
    out.putDouble(value.d15());
    out.putDouble(value.d16());
    out.putDouble(value.d17());
    out.putDouble(value.d18());
    out.putDouble(value.d19());
    out.putDouble(value.d20());
    out.putDouble(value.d21());
    out.putDouble(value.d22());
    out.putDouble(value.d23());
    out.putDouble(value.d24());
    out.putDouble(value.d25());
  }

  /**
   * A part of {@code pack}.
   *
   * @param value as there
   * @param out as there
   */
  private void pack2(Wide value, Packer out) {
    out.putDouble(value.d26());
    out.putDouble(value.d27());
    out.putDouble(value.d28());
    out.putDouble(value.d29());
    out.putDouble(value.d30());
    out.putDouble(value.d31());
    out.putDouble(value.d32());
    out.putDouble(value.d33());
    out.putDouble(value.d34());
    out.putDouble(value.d35());
    out.putDouble(value.d36());
    out.putDouble(value.d37());
    out.putDouble(value.d38());
    out.putDouble(value.d39());
    out.putDouble(value.d40());
    out.putDouble(value.d41());
    out.putDouble(value.d42());
    out.putDouble(value.d43());
    out.putDouble(value.d44());
    out.putDouble(value.d45());
    out.putDouble(value.d46());
    out.putDouble(value.d47());
    out.putDouble(value.d48());
    out.putDouble(value.d49());
    out.putDouble(value.d50());
    out.putString(value.last());
  }

  @Override
  public Wide unpack(Unpacker in) {
    double d0 = in.getDouble();
    double d1 = in.getDouble();
    double d2 = in.getDouble();
    double d3 = in.getDouble();
    double d4 = in.getDouble();
    double d5 = in.getDouble();
    double d6 = in.getDouble();
    double d7 = in.getDouble();
    double d8 = in.getDouble();
    double d9 = in.getDouble();
    double d10 = in.getDouble();
    double d11 = in.getDouble();
    double d12 = in.getDouble();
    double d13 = in.getDouble();
    double d14 = in.getDouble();
    double d15 = in.getDouble();
    double d16 = in.getDouble();
    double d17 = in.getDouble();
    double d18 = in.getDouble();
    double d19 = in.getDouble();
    double d20 = in.getDouble();
    double d21 = in.getDouble();
    double d22 = in.getDouble();
    double d23 = in.getDouble();
    double d24 = in.getDouble();
    double d25 = in.getDouble();
    double d26 = in.getDouble();
    double d27 = in.getDouble();
    double d28 = in.getDouble();
    double d29 = in.getDouble();
    double d30 = in.getDouble();
    double d31 = in.getDouble();
    double d32 = in.getDouble();
    double d33 = in.getDouble();
    double d34 = in.getDouble();
    double d35 = in.getDouble();
    double d36 = in.getDouble();
    double d37 = in.getDouble();
    double d38 = in.getDouble();
    double d39 = in.getDouble();
    double d40 = in.getDouble();
    double d41 = in.getDouble();
    double d42 = in.getDouble();
    double d43 = in.getDouble();
    double d44 = in.getDouble();
    double d45 = in.getDouble();
    double d46 = in.getDouble();
    double d47 = in.getDouble();
    double d48 = in.getDouble();
    double d49 = in.getDouble();
    double d50 = in.getDouble();
    String last = in.getString();
    try {
      return new Wide(d0, d1, d2, d3, d4, d5, d6, d7, d8, d9, d10, d11, d12, d13, d14, d15, d16, d17, d18, d19, d20, d21, d22, d23, d24, d25, d26, d27, d28, d29, d30, d31, d32, d33, d34, d35, d36, d37, d38, d39, d40, d41, d42, d43, d44, d45, d46, d47, d48, d49, d50, last);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Wide value, String member) {
    return switch (member) {
      case "d0" -> value.d0();
      case "d1" -> value.d1();
      case "d2" -> value.d2();
      case "d3" -> value.d3();
      case "d4" -> value.d4();
      case "d5" -> value.d5();
      case "d6" -> value.d6();
      case "d7" -> value.d7();
      case "d8" -> value.d8();
      case "d9" -> value.d9();
      case "d10" -> value.d10();
      case "d11" -> value.d11();
      case "d12" -> value.d12();
      case "d13" -> value.d13();
      case "d14" -> value.d14();
      case "d15" -> value.d15();
      case "d16" -> value.d16();
      case "d17" -> value.d17();
      case "d18" -> value.d18();
      case "d19" -> value.d19();
      case "d20" -> value.d20();
      case "d21" -> value.d21();
      case "d22" -> value.d22();
      case "d23" -> value.d23();
      case "d24" -> value.d24();
      case "d25" -> value.d25();
      case "d26" -> value.d26();
      case "d27" -> value.d27();
      case "d28" -> value.d28();
      case "d29" -> value.d29();
      case "d30" -> value.d30();
      case "d31" -> value.d31();
      case "d32" -> value.d32();
      case "d33" -> value.d33();
      case "d34" -> value.d34();
      case "d35" -> value.d35();
      case "d36" -> value.d36();
      case "d37" -> value.d37();
      case "d38" -> value.d38();
      case "d39" -> value.d39();
      case "d40" -> value.d40();
      case "d41" -> value.d41();
      case "d42" -> value.d42();
      case "d43" -> value.d43();
      case "d44" -> value.d44();
      case "d45" -> value.d45();
      case "d46" -> value.d46();
      case "d47" -> value.d47();
      case "d48" -> value.d48();
      case "d49" -> value.d49();
      case "d50" -> value.d50();
      case "last" -> value.last();
      default -> throw new IllegalArgumentException("Wide has no member " + member);
    };
  }
}
