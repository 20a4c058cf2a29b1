package org.anam.robustness;

import java.util.ArrayList;
import java.util.List;
import org.anam.Converter;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/** Packs a value of every kind; written like generated code. */
final class ParcelCodec extends Codec<Parcel> {

  static final ParcelCodec INSTANCE = new ParcelCodec();

  /** Refuses some values, by an exception that is not Anam's. */
  private static final Converter<Integer, Integer> FUSSY =
      new Converter<>() {
        @Override
        public Integer toStored(Integer value) {
          return value;
        }

        @Override
        public Integer fromStored(Integer stored) {
          if (stored < 0) {
            throw new IllegalStateException("negative");
          }
          return stored;
        }
      };

  /** The codecs in a class of their own, for one of them is that of parcels again. */
  static final class Members {
    static final List<ValueCodec<?>> CODECS =
        List.of(
            Values.BOOLEAN,
            Values.BYTE,
            Values.SHORT,
            Values.INTEGER,
            Values.LONG,
            Values.FLOAT,
            Values.DOUBLE,
            Values.CHARACTER,
            Values.CHARS,
            Values.UNSIGNED_BYTE,
            Values.UNSIGNED_LONG,
            Values.UNSIGNED_NUMBER,
            Values.COMPLEX,
            Values.COMPLEX_FLOAT,
            Values.enumeration(ProbeCodec.Color.class, ProbeCodec.Color.values()),
            Values.BYTES,
            Values.DOUBLES,
            Values.array(Values.DOUBLES, new double[0][]),
            Values.BOOLEANS,
            Values.COMPLEXES,
            Values.ND_ARRAY,
            Values.STRINGS,
            Values.array(Values.STRINGS, new String[0][]),
            Values.STRING_ARRAY,
            Values.STRUCTURED_ARRAY,
            ProbeCodec.PartCodec.INSTANCE,
            Values.sealed(ProbeCodec.Shape.class, ProbeCodec.PartCodec.INSTANCE),
            Values.registered(Record.class),
            Values.list(Values.INTEGER),
            Values.list(Values.ANY),
            Values.set(Values.STRING),
            Values.sortedSet(Values.INTEGER),
            Values.map(Values.STRING, Values.INTEGER),
            Values.sortedMap(Values.STRING, Values.ANY),
            Values.optional(Values.INTEGER),
            Values.OPTIONAL_DOUBLE,
            Values.BIG_INTEGER,
            Values.BIG_DECIMAL,
            Values.INSTANT,
            Values.ZONED_DATE_TIME,
            Values.UUID,
            Values.converted(FUSSY, Values.INTEGER),
            Values.ANY,
            INSTANCE);

    private Members() {}
  }

  private ParcelCodec() {
    super(TypeDescriptor.of(Parcel.class, "robustness.Parcel").fingerprint(4711).build());
  }

  @Override
  public void put(Parcel value, Sink out) {
    out.putLong(value.number());
    out.putDouble(value.weight());
    out.putBoolean(value.flag());
    out.putChar(value.sign());
    out.putString(value.text());
    for (int i = 0; i < Members.CODECS.size(); i++) {
      put(value.values().get(i), Members.CODECS.get(i), out);
    }
  }

  @SuppressWarnings("unchecked") // the values stand in the order of the codecs
  private static <T> void put(Object value, ValueCodec<T> codec, Sink out) {
    out.put((T) value, codec);
  }

  @Override
  public Parcel get(Source in) {
    long number = in.getLong();
    double weight = in.getDouble();
    boolean flag = in.getBoolean();
    char sign = in.getChar();
    String text = in.getString();
    List<Object> values = new ArrayList<>();
    for (ValueCodec<?> codec : Members.CODECS) {
      values.add(in.get(codec));
    }
    if (weight < 0) {
      throw new IllegalArgumentException("negative weight");
    }
    return new Parcel(number, weight, flag, sign, text, values);
  }
}
