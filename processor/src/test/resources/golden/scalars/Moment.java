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
import org.anam.Anam;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.UnsignedNumber;

/** Everything that is one value and no primitive. */
@Anam
public record Moment(
    Instant instant,
    LocalDate date,
    LocalTime time,
    LocalDateTime dateTime,
    OffsetDateTime offset,
    ZonedDateTime zoned,
    Duration duration,
    Period period,
    BigInteger integer,
    BigDecimal decimal,
    UUID id,
    Complex complex,
    ComplexFloat complexFloat,
    UnsignedNumber unsigned,
    Optional<String> note,
    OptionalInt maybeInt,
    OptionalLong maybeLong,
    OptionalDouble maybeDouble,
    Object anything) {}
