package lab;

import java.util.List;
import java.util.Map;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Parameters}.
 *
 * <pre>
 * class  lab.Parameters
 * i0     int                  attribute, int32
 * i1     int                  attribute, int32
 * i2     int                  attribute, int32
 * i3     int                  attribute, int32
 * i4     int                  attribute, int32
 * i5     int                  attribute, int32
 * i6     int                  attribute, int32
 * i7     int                  attribute, int32
 * i8     int                  attribute, int32
 * i9     int                  attribute, int32
 * i10    int                  attribute, int32
 * i11    int                  attribute, int32
 * i12    int                  attribute, int32
 * i13    int                  attribute, int32
 * i14    int                  attribute, int32
 * i15    int                  attribute, int32
 * i16    int                  attribute, int32
 * i17    int                  attribute, int32
 * i18    int                  attribute, int32
 * i19    int                  attribute, int32
 * i20    int                  attribute, int32
 * i21    int                  attribute, int32
 * i22    int                  attribute, int32
 * i23    int                  attribute, int32
 * i24    int                  attribute, int32
 * i25    int                  attribute, int32
 * i26    int                  attribute, int32
 * i27    int                  attribute, int32
 * i28    int                  attribute, int32
 * i29    int                  attribute, int32
 * i30    int                  attribute, int32
 * i31    int                  attribute, int32
 * i32    int                  attribute, int32
 * i33    int                  attribute, int32
 * i34    int                  attribute, int32
 * i35    int                  attribute, int32
 * i36    int                  attribute, int32
 * i37    int                  attribute, int32
 * i38    int                  attribute, int32
 * i39    int                  attribute, int32
 * i40    int                  attribute, int32
 * i41    int                  attribute, int32
 * i42    int                  attribute, int32
 * i43    int                  attribute, int32
 * i44    int                  attribute, int32
 * i45    int                  attribute, int32
 * i46    int                  attribute, int32
 * i47    int                  attribute, int32
 * title  String               attribute, UTF-8
 * steps  List&lt;T&gt;              group, list
 * total  double               not stored, sent over MPI
 * rest   Map&lt;String, Object&gt;  all other entries
 * </pre>
 *
 * @param <T> as in {@link Parameters}
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Parameters.class)
public final class ParametersAnam<T> implements Codec<Parameters<T>> {
  /** The codec for type arguments that are not known. */
  public static final ParametersAnam<Object> INSTANCE = new ParametersAnam<>(Values.ANY);

  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Parameters.class, "lab.Parameters")
      .member("i0")
      .member("i1")
      .member("i2")
      .member("i3")
      .member("i4")
      .member("i5")
      .member("i6")
      .member("i7")
      .member("i8")
      .member("i9")
      .member("i10")
      .member("i11")
      .member("i12")
      .member("i13")
      .member("i14")
      .member("i15")
      .member("i16")
      .member("i17")
      .member("i18")
      .member("i19")
      .member("i20")
      .member("i21")
      .member("i22")
      .member("i23")
      .member("i24")
      .member("i25")
      .member("i26")
      .member("i27")
      .member("i28")
      .member("i29")
      .member("i30")
      .member("i31")
      .member("i32")
      .member("i33")
      .member("i34")
      .member("i35")
      .member("i36")
      .member("i37")
      .member("i38")
      .member("i39")
      .member("i40")
      .member("i41")
      .member("i42")
      .member("i43")
      .member("i44")
      .member("i45")
      .member("i46")
      .member("i47")
      .member("title")
      .member("steps")
      .extraData()
      .fingerprint(0xe44b9f1f618e81edL)
      .build();

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /** The codec of {@code steps}. */
  private final ValueCodec<List<T>> stepsCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  public ParametersAnam(ValueCodec<T> tCodec) {
    this.tCodec = tCodec;
    this.stepsCodec = Values.list(tCodec);
  }

  @Override
  @SuppressWarnings("unchecked")
  public TypeDescriptor<Parameters<T>> descriptor() {
    return (TypeDescriptor<Parameters<T>>) DESCRIPTOR;
  }

  @Override
  public void write(Parameters<T> value, ObjectWriter out) {
    out.putInt("i0", value.i0);
    out.putInt("i1", value.i1);
    out.putInt("i2", value.i2);
    out.putInt("i3", value.i3);
    out.putInt("i4", value.i4);
    out.putInt("i5", value.i5);
    out.putInt("i6", value.i6);
    out.putInt("i7", value.i7);
    out.putInt("i8", value.i8);
    out.putInt("i9", value.i9);
    out.putInt("i10", value.i10);
    out.putInt("i11", value.i11);
    out.putInt("i12", value.i12);
    out.putInt("i13", value.i13);
    out.putInt("i14", value.i14);
    out.putInt("i15", value.i15);
    out.putInt("i16", value.i16);
    out.putInt("i17", value.i17);
    out.putInt("i18", value.i18);
    out.putInt("i19", value.i19);
    out.putInt("i20", value.i20);
    out.putInt("i21", value.i21);
    out.putInt("i22", value.i22);
    out.putInt("i23", value.i23);
    out.putInt("i24", value.i24);
    out.putInt("i25", value.i25);
    out.putInt("i26", value.i26);
    out.putInt("i27", value.i27);
    out.putInt("i28", value.i28);
    out.putInt("i29", value.i29);
    out.putInt("i30", value.i30);
    out.putInt("i31", value.i31);
    out.putInt("i32", value.i32);
    out.putInt("i33", value.i33);
    out.putInt("i34", value.i34);
    out.putInt("i35", value.i35);
    out.putInt("i36", value.i36);
    out.putInt("i37", value.i37);
    out.putInt("i38", value.i38);
    out.putInt("i39", value.i39);
    out.putInt("i40", value.i40);
    out.putInt("i41", value.i41);
    out.putInt("i42", value.i42);
    out.putInt("i43", value.i43);
    out.putInt("i44", value.i44);
    out.putInt("i45", value.i45);
    out.putInt("i46", value.i46);
    out.putInt("i47", value.i47);
    out.putString("title", value.title);
    out.put("steps", value.steps, stepsCodec);
    out.putExtraData(value.rest);
  }

  @Override
  public Parameters<T> read(ObjectReader in) {
    int i0 = in.getInt("i0");
    int i1 = in.getInt("i1");
    int i2 = in.getInt("i2");
    int i3 = in.getInt("i3");
    int i4 = in.getInt("i4");
    int i5 = in.getInt("i5");
    int i6 = in.getInt("i6");
    int i7 = in.getInt("i7");
    int i8 = in.getInt("i8");
    int i9 = in.getInt("i9");
    int i10 = in.getInt("i10");
    int i11 = in.getInt("i11");
    int i12 = in.getInt("i12");
    int i13 = in.getInt("i13");
    int i14 = in.getInt("i14");
    int i15 = in.getInt("i15");
    int i16 = in.getInt("i16");
    int i17 = in.getInt("i17");
    int i18 = in.getInt("i18");
    int i19 = in.getInt("i19");
    int i20 = in.getInt("i20");
    int i21 = in.getInt("i21");
    int i22 = in.getInt("i22");
    int i23 = in.getInt("i23");
    int i24 = in.getInt("i24");
    int i25 = in.getInt("i25");
    int i26 = in.getInt("i26");
    int i27 = in.getInt("i27");
    int i28 = in.getInt("i28");
    int i29 = in.getInt("i29");
    int i30 = in.getInt("i30");
    int i31 = in.getInt("i31");
    int i32 = in.getInt("i32");
    int i33 = in.getInt("i33");
    int i34 = in.getInt("i34");
    int i35 = in.getInt("i35");
    int i36 = in.getInt("i36");
    int i37 = in.getInt("i37");
    int i38 = in.getInt("i38");
    int i39 = in.getInt("i39");
    int i40 = in.getInt("i40");
    int i41 = in.getInt("i41");
    int i42 = in.getInt("i42");
    int i43 = in.getInt("i43");
    int i44 = in.getInt("i44");
    int i45 = in.getInt("i45");
    int i46 = in.getInt("i46");
    int i47 = in.getInt("i47");
    String title = in.getString("title");
    List<T> steps = in.get("steps", stepsCodec);
    Map<String, Object> rest = in.getExtraData();
    try {
      Parameters<T> value = new Parameters<>();
      value.i0 = i0;
      value.i1 = i1;
      value.i2 = i2;
      value.i3 = i3;
      value.i4 = i4;
      value.i5 = i5;
      value.i6 = i6;
      value.i7 = i7;
      value.i8 = i8;
      value.i9 = i9;
      value.i10 = i10;
      value.i11 = i11;
      value.i12 = i12;
      value.i13 = i13;
      value.i14 = i14;
      value.i15 = i15;
      value.i16 = i16;
      value.i17 = i17;
      value.i18 = i18;
      value.i19 = i19;
      value.i20 = i20;
      value.i21 = i21;
      value.i22 = i22;
      value.i23 = i23;
      value.i24 = i24;
      value.i25 = i25;
      value.i26 = i26;
      value.i27 = i27;
      value.i28 = i28;
      value.i29 = i29;
      value.i30 = i30;
      value.i31 = i31;
      value.i32 = i32;
      value.i33 = i33;
      value.i34 = i34;
      value.i35 = i35;
      value.i36 = i36;
      value.i37 = i37;
      value.i38 = i38;
      value.i39 = i39;
      value.i40 = i40;
      value.i41 = i41;
      value.i42 = i42;
      value.i43 = i43;
      value.i44 = i44;
      value.i45 = i45;
      value.i46 = i46;
      value.i47 = i47;
      value.title = title;
      value.steps = steps;
      value.rest.putAll(rest);
      value.sum();
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Parameters<T> value, Packer out) {
    pack1(value, out);
    pack2(value, out);
    out.putExtraData(value.rest);
  }

  /**
   * A part of {@code pack}.
   *
   * @param value as there
   * @param out as there
   */
  private void pack1(Parameters<T> value, Packer out) {
    out.putInt(value.i0);
    out.putInt(value.i1);
    out.putInt(value.i2);
    out.putInt(value.i3);
    out.putInt(value.i4);
    out.putInt(value.i5);
    out.putInt(value.i6);
    out.putInt(value.i7);
    out.putInt(value.i8);
    out.putInt(value.i9);
    out.putInt(value.i10);
    out.putInt(value.i11);
    out.putInt(value.i12);
    out.putInt(value.i13);
    out.putInt(value.i14);
    out.putInt(value.i15);
    out.putInt(value.i16);
    out.putInt(value.i17);
    out.putInt(value.i18);
    out.putInt(value.i19);
    out.putInt(value.i20);
    out.putInt(value.i21);
    out.putInt(value.i22);
    out.putInt(value.i23);
    out.putInt(value.i24);
  }

  /**
   * A part of {@code pack}.
   *
   * @param value as there
   * @param out as there
   */
  private void pack2(Parameters<T> value, Packer out) {
    out.putInt(value.i25);
    out.putInt(value.i26);
    out.putInt(value.i27);
    out.putInt(value.i28);
    out.putInt(value.i29);
    out.putInt(value.i30);
    out.putInt(value.i31);
    out.putInt(value.i32);
    out.putInt(value.i33);
    out.putInt(value.i34);
    out.putInt(value.i35);
    out.putInt(value.i36);
    out.putInt(value.i37);
    out.putInt(value.i38);
    out.putInt(value.i39);
    out.putInt(value.i40);
    out.putInt(value.i41);
    out.putInt(value.i42);
    out.putInt(value.i43);
    out.putInt(value.i44);
    out.putInt(value.i45);
    out.putInt(value.i46);
    out.putInt(value.i47);
    out.putString(value.title);
    out.put(value.steps, stepsCodec);
    out.putDouble(value.total());
  }

  @Override
  public Parameters<T> unpack(Unpacker in) {
    Parameters<T> value;
    try {
      value = new Parameters<>();
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
    unpack1(value, in);
    unpack2(value, in);
    Map<String, Object> rest = in.getExtraData();
    try {
      value.rest.putAll(rest);
      value.sum();
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
    return value;
  }

  /**
   * A part of {@code unpack}.
   *
   * @param value as there
   * @param in as there
   */
  private void unpack1(Parameters<T> value, Unpacker in) {
    int i0 = in.getInt();
    int i1 = in.getInt();
    int i2 = in.getInt();
    int i3 = in.getInt();
    int i4 = in.getInt();
    int i5 = in.getInt();
    int i6 = in.getInt();
    int i7 = in.getInt();
    int i8 = in.getInt();
    int i9 = in.getInt();
    int i10 = in.getInt();
    int i11 = in.getInt();
    int i12 = in.getInt();
    int i13 = in.getInt();
    int i14 = in.getInt();
    int i15 = in.getInt();
    int i16 = in.getInt();
    int i17 = in.getInt();
    int i18 = in.getInt();
    int i19 = in.getInt();
    int i20 = in.getInt();
    int i21 = in.getInt();
    int i22 = in.getInt();
    int i23 = in.getInt();
    int i24 = in.getInt();
    try {
      value.i0 = i0;
      value.i1 = i1;
      value.i2 = i2;
      value.i3 = i3;
      value.i4 = i4;
      value.i5 = i5;
      value.i6 = i6;
      value.i7 = i7;
      value.i8 = i8;
      value.i9 = i9;
      value.i10 = i10;
      value.i11 = i11;
      value.i12 = i12;
      value.i13 = i13;
      value.i14 = i14;
      value.i15 = i15;
      value.i16 = i16;
      value.i17 = i17;
      value.i18 = i18;
      value.i19 = i19;
      value.i20 = i20;
      value.i21 = i21;
      value.i22 = i22;
      value.i23 = i23;
      value.i24 = i24;
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
  private void unpack2(Parameters<T> value, Unpacker in) {
    int i25 = in.getInt();
    int i26 = in.getInt();
    int i27 = in.getInt();
    int i28 = in.getInt();
    int i29 = in.getInt();
    int i30 = in.getInt();
    int i31 = in.getInt();
    int i32 = in.getInt();
    int i33 = in.getInt();
    int i34 = in.getInt();
    int i35 = in.getInt();
    int i36 = in.getInt();
    int i37 = in.getInt();
    int i38 = in.getInt();
    int i39 = in.getInt();
    int i40 = in.getInt();
    int i41 = in.getInt();
    int i42 = in.getInt();
    int i43 = in.getInt();
    int i44 = in.getInt();
    int i45 = in.getInt();
    int i46 = in.getInt();
    int i47 = in.getInt();
    String title = in.getString();
    List<T> steps = in.get(stepsCodec);
    double total = in.getDouble();
    try {
      value.i25 = i25;
      value.i26 = i26;
      value.i27 = i27;
      value.i28 = i28;
      value.i29 = i29;
      value.i30 = i30;
      value.i31 = i31;
      value.i32 = i32;
      value.i33 = i33;
      value.i34 = i34;
      value.i35 = i35;
      value.i36 = i36;
      value.i37 = i37;
      value.i38 = i38;
      value.i39 = i39;
      value.i40 = i40;
      value.i41 = i41;
      value.i42 = i42;
      value.i43 = i43;
      value.i44 = i44;
      value.i45 = i45;
      value.i46 = i46;
      value.i47 = i47;
      value.title = title;
      value.steps = steps;
      value.total(total);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Parameters<T> value, String member) {
    return switch (member) {
      case "i0" -> value.i0;
      case "i1" -> value.i1;
      case "i2" -> value.i2;
      case "i3" -> value.i3;
      case "i4" -> value.i4;
      case "i5" -> value.i5;
      case "i6" -> value.i6;
      case "i7" -> value.i7;
      case "i8" -> value.i8;
      case "i9" -> value.i9;
      case "i10" -> value.i10;
      case "i11" -> value.i11;
      case "i12" -> value.i12;
      case "i13" -> value.i13;
      case "i14" -> value.i14;
      case "i15" -> value.i15;
      case "i16" -> value.i16;
      case "i17" -> value.i17;
      case "i18" -> value.i18;
      case "i19" -> value.i19;
      case "i20" -> value.i20;
      case "i21" -> value.i21;
      case "i22" -> value.i22;
      case "i23" -> value.i23;
      case "i24" -> value.i24;
      case "i25" -> value.i25;
      case "i26" -> value.i26;
      case "i27" -> value.i27;
      case "i28" -> value.i28;
      case "i29" -> value.i29;
      case "i30" -> value.i30;
      case "i31" -> value.i31;
      case "i32" -> value.i32;
      case "i33" -> value.i33;
      case "i34" -> value.i34;
      case "i35" -> value.i35;
      case "i36" -> value.i36;
      case "i37" -> value.i37;
      case "i38" -> value.i38;
      case "i39" -> value.i39;
      case "i40" -> value.i40;
      case "i41" -> value.i41;
      case "i42" -> value.i42;
      case "i43" -> value.i43;
      case "i44" -> value.i44;
      case "i45" -> value.i45;
      case "i46" -> value.i46;
      case "i47" -> value.i47;
      case "title" -> value.title;
      case "steps" -> value.steps;
      default -> throw new IllegalArgumentException("Parameters has no member " + member);
    };
  }
}
