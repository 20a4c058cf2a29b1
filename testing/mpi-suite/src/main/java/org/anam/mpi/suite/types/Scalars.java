package org.anam.mpi.suite.types;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.anam.Anam;
import org.anam.StoredAs;
import org.anam.StoredAs.Form;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;

/** Scalars that may be missing, and those that are no primitives. */
@Anam(name = "suite.Scalars")
public record Scalars(
    Boolean flag,
    Byte b,
    Short s,
    Character c,
    Integer i,
    Long l,
    Float f,
    Double d,
    String text,
    Complex complex,
    ComplexFloat complexFloat,
    @StoredAs(Form.UNSIGNED) byte unsignedByte,
    @StoredAs(Form.UNSIGNED) long unsignedLong,
    BigInteger bigInteger,
    BigDecimal bigDecimal,
    UUID uuid,
    Instant instant,
    LocalDate day,
    Duration duration,
    Colour colour,
    Optional<String> optionalText,
    OptionalInt optionalInt,
    OptionalLong optionalLong,
    OptionalDouble optionalDouble) {}
