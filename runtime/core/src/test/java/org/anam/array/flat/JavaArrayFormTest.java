package org.anam.array.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class JavaArrayFormTest {

  static Stream<Arguments> arrays() {
    return Stream.of(
        Arguments.of(new boolean[] {true, false}, new byte[] {1, 0}, new long[] {2}),
        Arguments.of(new byte[][] {{1, 2}, {3, 4}}, new byte[] {1, 2, 3, 4}, new long[] {2, 2}),
        Arguments.of(new short[][] {{1}, {2}}, new short[] {1, 2}, new long[] {2, 1}),
        Arguments.of(
            new int[][][] {{{1, 2, 3}}, {{4, 5, 6}}},
            new int[] {1, 2, 3, 4, 5, 6},
            new long[] {2, 1, 3}),
        Arguments.of(new long[][] {{7}, {8}}, new long[] {7, 8}, new long[] {2, 1}),
        Arguments.of(new float[][] {{1}, {2}}, new float[] {1, 2}, new long[] {2, 1}),
        Arguments.of(
            new double[][][][] {{{{1}, {2}}}, {{{3}, {4}}}},
            new double[] {1, 2, 3, 4},
            new long[] {2, 1, 2, 1}),
        Arguments.of(
            new Complex[][] {{new Complex(1, 2)}, {new Complex(3, 4)}},
            new double[] {1, 2, 3, 4},
            new long[] {2, 1}),
        Arguments.of(
            new ComplexFloat[] {new ComplexFloat(1, 2)}, new float[] {1, 2}, new long[] {1}),
        Arguments.of(
            new String[][] {{"a", "b"}, {"c", "d"}},
            new String[] {"a", "b", "c", "d"},
            new long[] {2, 2}),
        Arguments.of(new double[2][0][3], new double[0], new long[] {2, 0, 0}),
        Arguments.of(new boolean[0][], new byte[0], new long[] {0, 0}));
  }

  @ParameterizedTest
  @MethodSource("arrays")
  void elementsLieRowByRow(Object array, Object elements, long[] shape) {
    JavaArrayForm form = JavaArrayForm.of(array.getClass());
    assertThat(form.shape(array)).isEqualTo(shape);
    int size = (int) LongStream.of(shape).reduce(1, Math::multiplyExact);
    Object flat = form.allocate(size);
    assertThat(form.flatten(array, flat, shape)).isEqualTo(-1);
    assertThat(flat).isEqualTo(elements);
    Object built = form.build(flat, shape);
    assertThat(built).hasSameClassAs(array);
    assertThat(built).isEqualTo(array);
  }

  @Test
  void aSingleRowIsTheFlatArray() {
    double[] row = {1, 2, 3};
    assertThat(shared(row)).isSameAs(row);
    assertThat(shared(new double[][][] {{row}})).isSameAs(row);
    assertThat(shared(new double[][] {row, row})).isNull();
    assertThat(shared(new boolean[] {true})).isNull();
    String[] texts = {"a", "b"};
    assertThat(shared(texts)).isSameAs(texts);
    assertThatThrownBy(() -> shared(new String[] {"a", null}))
        .isInstanceOf(NullElementException.class);
    assertThat(JavaArrayForm.of(double[].class).build(row, new long[] {3})).isSameAs(row);
  }

  private static Object shared(Object array) {
    JavaArrayForm form = JavaArrayForm.of(array.getClass());
    return form.shared(array, form.shape(array));
  }

  static Stream<Arguments> ragged() {
    return Stream.of(
        Arguments.of(new int[][] {{1, 2}, {3}}, 1),
        Arguments.of(new int[][][] {{{1}}, {{1}, {2}}}, 1),
        Arguments.of(new int[][][] {{{1}, {2}}, {{1}, {2, 3}}}, 2),
        Arguments.of(new String[][] {{}, {"a"}}, 1));
  }

  @ParameterizedTest
  @MethodSource("ragged")
  void theDimensionOfRaggedRowsIsFound(Object array, int dim) {
    JavaArrayForm form = JavaArrayForm.of(array.getClass());
    assertThat(form.flatten(array, form.allocate(8), form.shape(array))).isEqualTo(dim);
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        Arguments.of(new int[][] {{1}, null}, 1),
        Arguments.of(new int[][][] {null}, 0),
        Arguments.of(new Complex[] {new Complex(0, 0), null}, 1),
        Arguments.of(new ComplexFloat[] {null}, 0),
        Arguments.of(new String[][] {{"a", "b", null}}, 2));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void nullsAreFound(Object array, int index) {
    JavaArrayForm form = JavaArrayForm.of(array.getClass());
    NullElementException e =
        catchThrowableOfType(
            NullElementException.class,
            () -> form.flatten(array, form.allocate(8), form.shape(array)));
    assertThat(e.index()).isEqualTo(index);
  }

  @ParameterizedTest
  @ValueSource(classes = {Object[].class, char[].class, Integer[][].class, int.class, String.class})
  void otherClassesHaveNoForm(Class<?> type) {
    assertThat(JavaArrayForm.of(type)).isNull();
  }
}
