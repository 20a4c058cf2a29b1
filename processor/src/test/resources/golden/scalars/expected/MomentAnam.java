package lab;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
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
public final class MomentAnam implements Codec<Moment> {
  /** The codec; it has no state and serves all threads. */
  public static final MomentAnam INSTANCE = new MomentAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Moment> DESCRIPTOR = TypeDescriptor.of(Moment.class, "lab.Moment")
      .member("instant")
      .member("date")
      .member("time")
      .member("dateTime")
      .member("offset")
      .member("zoned")
      .member("duration")
      .member("period")
      .member("integer")
      .member("decimal")
      .member("id")
      .member("complex")
      .member("complexFloat")
      .member("unsigned")
      .member("note")
      .member("maybeInt")
      .member("maybeLong")
      .member("maybeDouble")
      .member("anything")
      .fingerprint(0xff86233b95783507L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private MomentAnam() {
  }

  @Override
  public TypeDescriptor<Moment> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Moment value, ObjectWriter out) {
    out.put("instant", value.instant(), Members.INSTANT);
    out.put("date", value.date(), Members.DATE);
    out.put("time", value.time(), Members.TIME);
    out.put("dateTime", value.dateTime(), Members.DATE_TIME);
    out.put("offset", value.offset(), Members.OFFSET);
    out.put("zoned", value.zoned(), Members.ZONED);
    out.put("duration", value.duration(), Members.DURATION);
    out.put("period", value.period(), Members.PERIOD);
    out.put("integer", value.integer(), Members.INTEGER);
    out.put("decimal", value.decimal(), Members.DECIMAL);
    out.put("id", value.id(), Members.ID);
    out.put("complex", value.complex(), Members.COMPLEX);
    out.put("complexFloat", value.complexFloat(), Members.COMPLEX_FLOAT);
    out.put("unsigned", value.unsigned(), Members.UNSIGNED);
    out.put("note", value.note(), Members.NOTE);
    out.put("maybeInt", value.maybeInt(), Members.MAYBE_INT);
    out.put("maybeLong", value.maybeLong(), Members.MAYBE_LONG);
    out.put("maybeDouble", value.maybeDouble(), Members.MAYBE_DOUBLE);
    out.put("anything", value.anything(), Members.ANYTHING);
  }

  @Override
  public Moment read(ObjectReader in) {
    Instant instant = in.get("instant", Members.INSTANT);
    LocalDate date = in.get("date", Members.DATE);
    LocalTime time = in.get("time", Members.TIME);
    LocalDateTime dateTime = in.get("dateTime", Members.DATE_TIME);
    OffsetDateTime offset = in.get("offset", Members.OFFSET);
    ZonedDateTime zoned = in.get("zoned", Members.ZONED);
    Duration duration = in.get("duration", Members.DURATION);
    Period period = in.get("period", Members.PERIOD);
    BigInteger integer = in.get("integer", Members.INTEGER);
    BigDecimal decimal = in.get("decimal", Members.DECIMAL);
    UUID id = in.get("id", Members.ID);
    Complex complex = in.get("complex", Members.COMPLEX);
    ComplexFloat complexFloat = in.get("complexFloat", Members.COMPLEX_FLOAT);
    UnsignedNumber unsigned = in.get("unsigned", Members.UNSIGNED);
    Optional<String> note = in.get("note", Members.NOTE);
    OptionalInt maybeInt = in.get("maybeInt", Members.MAYBE_INT);
    OptionalLong maybeLong = in.get("maybeLong", Members.MAYBE_LONG);
    OptionalDouble maybeDouble = in.get("maybeDouble", Members.MAYBE_DOUBLE);
    Object anything = in.get("anything", Members.ANYTHING);
    try {
      return new Moment(instant, date, time, dateTime, offset, zoned, duration, period, integer, decimal, id, complex, complexFloat, unsigned, note, maybeInt, maybeLong, maybeDouble, anything);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Moment value, Packer out) {
    out.put(value.instant(), Members.INSTANT);
    out.put(value.date(), Members.DATE);
    out.put(value.time(), Members.TIME);
    out.put(value.dateTime(), Members.DATE_TIME);
    out.put(value.offset(), Members.OFFSET);
    out.put(value.zoned(), Members.ZONED);
    out.put(value.duration(), Members.DURATION);
    out.put(value.period(), Members.PERIOD);
    out.put(value.integer(), Members.INTEGER);
    out.put(value.decimal(), Members.DECIMAL);
    out.put(value.id(), Members.ID);
    out.put(value.complex(), Members.COMPLEX);
    out.put(value.complexFloat(), Members.COMPLEX_FLOAT);
    out.put(value.unsigned(), Members.UNSIGNED);
    out.put(value.note(), Members.NOTE);
    out.put(value.maybeInt(), Members.MAYBE_INT);
    out.put(value.maybeLong(), Members.MAYBE_LONG);
    out.put(value.maybeDouble(), Members.MAYBE_DOUBLE);
    out.put(value.anything(), Members.ANYTHING);
  }

  @Override
  public Moment unpack(Unpacker in) {
    Instant instant = in.get(Members.INSTANT);
    LocalDate date = in.get(Members.DATE);
    LocalTime time = in.get(Members.TIME);
    LocalDateTime dateTime = in.get(Members.DATE_TIME);
    OffsetDateTime offset = in.get(Members.OFFSET);
    ZonedDateTime zoned = in.get(Members.ZONED);
    Duration duration = in.get(Members.DURATION);
    Period period = in.get(Members.PERIOD);
    BigInteger integer = in.get(Members.INTEGER);
    BigDecimal decimal = in.get(Members.DECIMAL);
    UUID id = in.get(Members.ID);
    Complex complex = in.get(Members.COMPLEX);
    ComplexFloat complexFloat = in.get(Members.COMPLEX_FLOAT);
    UnsignedNumber unsigned = in.get(Members.UNSIGNED);
    Optional<String> note = in.get(Members.NOTE);
    OptionalInt maybeInt = in.get(Members.MAYBE_INT);
    OptionalLong maybeLong = in.get(Members.MAYBE_LONG);
    OptionalDouble maybeDouble = in.get(Members.MAYBE_DOUBLE);
    Object anything = in.get(Members.ANYTHING);
    try {
      return new Moment(instant, date, time, dateTime, offset, zoned, duration, period, integer, decimal, id, complex, complexFloat, unsigned, note, maybeInt, maybeLong, maybeDouble, anything);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Moment value, String member) {
    return switch (member) {
      case "instant" -> value.instant();
      case "date" -> value.date();
      case "time" -> value.time();
      case "dateTime" -> value.dateTime();
      case "offset" -> value.offset();
      case "zoned" -> value.zoned();
      case "duration" -> value.duration();
      case "period" -> value.period();
      case "integer" -> value.integer();
      case "decimal" -> value.decimal();
      case "id" -> value.id();
      case "complex" -> value.complex();
      case "complexFloat" -> value.complexFloat();
      case "unsigned" -> value.unsigned();
      case "note" -> value.note();
      case "maybeInt" -> value.maybeInt();
      case "maybeLong" -> value.maybeLong();
      case "maybeDouble" -> value.maybeDouble();
      case "anything" -> value.anything();
      default -> throw new IllegalArgumentException("Moment has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code instant}. */
    static final ValueCodec<Instant> INSTANT = Values.INSTANT;

    /** Of {@code date}. */
    static final ValueCodec<LocalDate> DATE = Values.LOCAL_DATE;

    /** Of {@code time}. */
    static final ValueCodec<LocalTime> TIME = Values.LOCAL_TIME;

    /** Of {@code dateTime}. */
    static final ValueCodec<LocalDateTime> DATE_TIME = Values.LOCAL_DATE_TIME;

    /** Of {@code offset}. */
    static final ValueCodec<OffsetDateTime> OFFSET = Values.OFFSET_DATE_TIME;

    /** Of {@code zoned}. */
    static final ValueCodec<ZonedDateTime> ZONED = Values.ZONED_DATE_TIME;

    /** Of {@code duration}. */
    static final ValueCodec<Duration> DURATION = Values.DURATION;

    /** Of {@code period}. */
    static final ValueCodec<Period> PERIOD = Values.PERIOD;

    /** Of {@code integer}. */
    static final ValueCodec<BigInteger> INTEGER = Values.BIG_INTEGER;

    /** Of {@code decimal}. */
    static final ValueCodec<BigDecimal> DECIMAL = Values.BIG_DECIMAL;

    /** Of {@code id}. */
    static final ValueCodec<UUID> ID = Values.UUID;

    /** Of {@code complex}. */
    static final ValueCodec<Complex> COMPLEX = Values.COMPLEX;

    /** Of {@code complexFloat}. */
    static final ValueCodec<ComplexFloat> COMPLEX_FLOAT = Values.COMPLEX_FLOAT;

    /** Of {@code unsigned}. */
    static final ValueCodec<UnsignedNumber> UNSIGNED = Values.UNSIGNED_NUMBER;

    /** Of {@code note}. */
    static final ValueCodec<Optional<String>> NOTE = Values.optional(Values.STRING);

    /** Of {@code maybeInt}. */
    static final ValueCodec<OptionalInt> MAYBE_INT = Values.OPTIONAL_INT;

    /** Of {@code maybeLong}. */
    static final ValueCodec<OptionalLong> MAYBE_LONG = Values.OPTIONAL_LONG;

    /** Of {@code maybeDouble}. */
    static final ValueCodec<OptionalDouble> MAYBE_DOUBLE = Values.OPTIONAL_DOUBLE;

    /** Of {@code anything}. */
    static final ValueCodec<Object> ANYTHING = Values.ANY;

    /** No instances. */
    private Members() {
    }
  }
}
