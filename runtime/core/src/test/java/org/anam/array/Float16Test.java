package org.anam.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Float16Test {

  /** The value of a finite half-precision number by the definition of IEEE 754. */
  private static BigDecimal defined(int bits) {
    int exponent = (bits >> 10) & 0x1f;
    int fraction = bits & 0x3ff;
    BigDecimal units = BigDecimal.valueOf(exponent == 0 ? fraction : fraction + 1024);
    BigDecimal spacing = new BigDecimal(Math.pow(2, Math.max(exponent, 1) - 25));
    BigDecimal value = units.multiply(spacing);
    return (bits & 0x8000) == 0 ? value : value.negate();
  }

  @Test
  void everyNumberHasItsDefinedValue() {
    for (int bits = 0; bits <= 0xffff; bits++) {
      float value = Float16.toFloat((short) bits);
      int magnitude = bits & 0x7fff;
      if (magnitude > 0x7c00) {
        assertThat(value).isNaN();
      } else if (magnitude == 0x7c00) {
        assertThat(value)
            .isEqualTo(bits == 0x7c00 ? Float.POSITIVE_INFINITY : Float.NEGATIVE_INFINITY);
      } else {
        assertThat(new BigDecimal(value)).as("%04x", bits).isEqualByComparingTo(defined(bits));
        assertThat(Float.floatToRawIntBits(value) < 0)
            .as("sign of %04x", bits)
            .isEqualTo(bits > 0x7fff);
      }
    }
  }

  @Test
  void everyNumberSurvivesTheWayThereAndBack() {
    for (int bits = 0; bits <= 0xffff; bits++) {
      short back = Float16.fromFloat(Float16.toFloat((short) bits));
      // A NaN becomes a quiet one, as all conversions of the hardware make it.
      int expected = (bits & 0x7fff) > 0x7c00 ? bits | 0x200 : bits;
      assertThat(back & 0xffff).as("%04x", bits).isEqualTo(expected);
    }
  }

  @Test
  void betweenTwoNumbersTheNearerIsTakenAndTheEvenOneOfEquals() {
    for (int bits = 0; bits < 0x7bff; bits++) {
      double low = Float16.toFloat((short) bits);
      double high = Float16.toFloat((short) (bits + 1));
      double middle = (low + high) / 2;
      int even = (bits & 1) == 0 ? bits : bits + 1;
      assertThat((int) Float16.fromFloat((float) middle))
          .as("tie above %04x", bits)
          .isEqualTo(even);
      assertThat((int) Float16.fromDouble(Math.nextDown(middle))).isEqualTo(bits);
      assertThat((int) Float16.fromDouble(Math.nextUp(middle))).isEqualTo(bits + 1);
      assertThat(Float16.fromFloat((float) -middle) & 0xffff).isEqualTo(even | 0x8000);
    }
  }

  @Test
  void numbersBeyondTheGreatestBecomeInfinite() {
    assertThat((int) Float16.fromFloat(Math.nextDown(65520f))).isEqualTo(0x7bff);
    assertThat((int) Float16.fromFloat(65520f)).isEqualTo(0x7c00);
    assertThat(Float16.fromFloat(-1e30f) & 0xffff).isEqualTo(0xfc00);
    assertThat(Float16.fromDouble(Double.NEGATIVE_INFINITY) & 0xffff).isEqualTo(0xfc00);
    assertThat((int) Float16.fromDouble(Double.MIN_VALUE)).isZero();
  }

  @Test
  void doublesAreRoundedOnce() {
    // Rounded to a float first, this would fall on the tie and go to the even neighbour below.
    double aboveTie = 1 + Math.scalb(1.0, -11) + Math.scalb(1.0, -40);
    assertThat((int) Float16.fromDouble(aboveTie)).isEqualTo(0x3c01);
    assertThat((int) Float16.fromFloat((float) aboveTie)).isEqualTo(0x3c00);
  }

  @Test
  void randomFloatsGoToANeighbourThatNoOtherBeats() {
    Random random = new Random(11);
    for (int i = 0; i < 100_000; i++) {
      float value = (random.nextFloat() - 0.5f) * (float) Math.pow(2, random.nextInt(40) - 24);
      int bits = Float16.fromFloat(value);
      double error = Math.abs(Float16.toFloat((short) bits) - (double) value);
      for (int neighbour : new int[] {bits - 1, bits + 1}) {
        double other = Float16.toFloat((short) neighbour);
        if (!Double.isNaN(other)) {
          assertThat(error).as("%s", value).isLessThanOrEqualTo(Math.abs(other - value));
        }
      }
    }
  }
}
