package lab;

import java.util.Map;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class ParametersAnam<T> extends Codec<Parameters<T>> {
  /** What the codec says of its type. */
  private static final TypeDescriptor<?> DESCRIPTOR = TypeDescriptor.of(Parameters.class, "lab.Parameters")
      .members("int i0", "int i1", "int i2", "int i3", "int i4", "int i5", "int i6",
          "int i7", "int i8", "int i9", "int i10", "int i11", "int i12", "int i13",
          "int i14", "int i15", "int i16", "int i17", "int i18", "int i19", "int i20",
          "int i21", "int i22", "int i23", "int i24", "int i25", "int i26", "int i27",
          "int i28", "int i29", "int i30", "int i31", "int i32", "int i33", "int i34",
          "int i35", "int i36", "int i37", "int i38", "int i39", "int i40", "int i41",
          "int i42", "int i43", "int i44", "int i45", "int i46", "int i47", "String title",
          "steps")
      .extraData()
      .fingerprint(0xe44b9f1f618e81edL)
      .build();

  /** The codec for type arguments that are not known. */
  public static final ParametersAnam<Object> INSTANCE = new ParametersAnam<>(Values.ANY);

  /** What stands for a type argument. */
  private final ValueCodec<T> tCodec;

  /**
   * A codec for the type arguments whose codecs are given.
   *
   * @param tCodec the codec of {@code T}
   */
  @SuppressWarnings("unchecked")
  public ParametersAnam(ValueCodec<T> tCodec) {
    super((TypeDescriptor<Parameters<T>>) DESCRIPTOR);
    this.tCodec = tCodec;
  }

  @Override
  public void put(Parameters<T> value, Sink out) {
    put1(value, out);
    put2(value, out);
    out.putExtraData(value.rest);
  }

  /**
   * A part of {@code put}.
   *
   * @param value as there
   * @param out as there
   */
  private void put1(Parameters<T> value, Sink out) {
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
   * A part of {@code put}.
   *
   * @param value as there
   * @param out as there
   */
  private void put2(Parameters<T> value, Sink out) {
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
    out.putList(value.steps, tCodec);
    if (out.takesBroadcast()) {
      out.putDouble(value.total());
    }
  }

  @Override
  public Parameters<T> get(Source in) {
    Parameters<T> value = new Parameters<>();
    get1(value, in);
    get2(value, in);
    Map<String, Object> rest = in.getExtraData();
    value.rest.putAll(rest);
    value.sum();
    return value;
  }

  /**
   * A part of {@code get}.
   *
   * @param value as there
   * @param in as there
   */
  private void get1(Parameters<T> value, Source in) {
    value.i0 = in.getInt();
    value.i1 = in.getInt();
    value.i2 = in.getInt();
    value.i3 = in.getInt();
    value.i4 = in.getInt();
    value.i5 = in.getInt();
    value.i6 = in.getInt();
    value.i7 = in.getInt();
    value.i8 = in.getInt();
    value.i9 = in.getInt();
    value.i10 = in.getInt();
    value.i11 = in.getInt();
    value.i12 = in.getInt();
    value.i13 = in.getInt();
    value.i14 = in.getInt();
    value.i15 = in.getInt();
    value.i16 = in.getInt();
    value.i17 = in.getInt();
    value.i18 = in.getInt();
    value.i19 = in.getInt();
    value.i20 = in.getInt();
    value.i21 = in.getInt();
    value.i22 = in.getInt();
    value.i23 = in.getInt();
    value.i24 = in.getInt();
  }

  /**
   * A part of {@code get}.
   *
   * @param value as there
   * @param in as there
   */
  private void get2(Parameters<T> value, Source in) {
    value.i25 = in.getInt();
    value.i26 = in.getInt();
    value.i27 = in.getInt();
    value.i28 = in.getInt();
    value.i29 = in.getInt();
    value.i30 = in.getInt();
    value.i31 = in.getInt();
    value.i32 = in.getInt();
    value.i33 = in.getInt();
    value.i34 = in.getInt();
    value.i35 = in.getInt();
    value.i36 = in.getInt();
    value.i37 = in.getInt();
    value.i38 = in.getInt();
    value.i39 = in.getInt();
    value.i40 = in.getInt();
    value.i41 = in.getInt();
    value.i42 = in.getInt();
    value.i43 = in.getInt();
    value.i44 = in.getInt();
    value.i45 = in.getInt();
    value.i46 = in.getInt();
    value.i47 = in.getInt();
    value.title = in.getString();
    value.steps = in.getList(tCodec);
    if (in.hasBroadcast()) {
      value.total(in.getDouble());
    }
  }
}
