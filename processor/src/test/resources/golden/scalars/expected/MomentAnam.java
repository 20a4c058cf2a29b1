package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/**
 * The codec of {@link Moment}.
 *
 * <pre>
 * class         lab.Moment
 * instant       Instant           attribute, ISO-8601 text
 * date          LocalDate         attribute, ISO-8601 text
 * time          LocalTime         attribute, ISO-8601 text
 * dateTime      LocalDateTime     attribute, ISO-8601 text
 * offset        OffsetDateTime    attribute, ISO-8601 text
 * zoned         ZonedDateTime     attribute, ISO-8601 text
 * duration      Duration          attribute, ISO-8601 text
 * period        Period            attribute, ISO-8601 text
 * integer       BigInteger        attribute, decimal text
 * decimal       BigDecimal        attribute, decimal text
 * id            UUID              attribute, text
 * complex       Complex           attribute, complex128
 * complexFloat  ComplexFloat      attribute, complex64
 * unsigned      UnsignedNumber    attribute, unsigned
 * note          Optional&lt;String&gt;  attribute, UTF-8, or nothing
 * maybeInt      OptionalInt       attribute, int32, or nothing
 * maybeLong     OptionalLong      attribute, int64, or nothing
 * maybeDouble   OptionalDouble    attribute, float64, or nothing
 * anything      Object            whatever it is
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Moment.class)
public final class MomentAnam extends Codec<Moment> {
  /** The codec; it has no state and serves all threads. */
  public static final MomentAnam INSTANCE = new MomentAnam();

  /** For {@link #INSTANCE} alone. */
  private MomentAnam() {
    super(TypeDescriptor.of(Moment.class, "lab.Moment")
        .members("instant", "date", "time", "dateTime", "offset", "zoned", "duration",
            "period", "integer", "decimal", "id", "complex", "complexFloat", "unsigned",
            "note", "maybeInt", "maybeLong", "maybeDouble", "anything")
        .fingerprint(0xff86233b95783507L)
        .build());
  }

  @Override
  public void put(Moment value, Sink out) {
    out.put(value.instant(), Values.INSTANT);
    out.put(value.date(), Values.LOCAL_DATE);
    out.put(value.time(), Values.LOCAL_TIME);
    out.put(value.dateTime(), Values.LOCAL_DATE_TIME);
    out.put(value.offset(), Values.OFFSET_DATE_TIME);
    out.put(value.zoned(), Values.ZONED_DATE_TIME);
    out.put(value.duration(), Values.DURATION);
    out.put(value.period(), Values.PERIOD);
    out.put(value.integer(), Values.BIG_INTEGER);
    out.put(value.decimal(), Values.BIG_DECIMAL);
    out.put(value.id(), Values.UUID);
    out.put(value.complex(), Values.COMPLEX);
    out.put(value.complexFloat(), Values.COMPLEX_FLOAT);
    out.put(value.unsigned(), Values.UNSIGNED_NUMBER);
    out.putOptional(value.note(), Values.STRING);
    out.put(value.maybeInt(), Values.OPTIONAL_INT);
    out.put(value.maybeLong(), Values.OPTIONAL_LONG);
    out.put(value.maybeDouble(), Values.OPTIONAL_DOUBLE);
    out.put(value.anything(), Values.ANY);
  }

  @Override
  public Moment get(Source in) {
    return new Moment(
        in.get(Values.INSTANT),
        in.get(Values.LOCAL_DATE),
        in.get(Values.LOCAL_TIME),
        in.get(Values.LOCAL_DATE_TIME),
        in.get(Values.OFFSET_DATE_TIME),
        in.get(Values.ZONED_DATE_TIME),
        in.get(Values.DURATION),
        in.get(Values.PERIOD),
        in.get(Values.BIG_INTEGER),
        in.get(Values.BIG_DECIMAL),
        in.get(Values.UUID),
        in.get(Values.COMPLEX),
        in.get(Values.COMPLEX_FLOAT),
        in.get(Values.UNSIGNED_NUMBER),
        in.getOptional(Values.STRING),
        in.get(Values.OPTIONAL_INT),
        in.get(Values.OPTIONAL_LONG),
        in.get(Values.OPTIONAL_DOUBLE),
        in.get(Values.ANY));
  }
}
