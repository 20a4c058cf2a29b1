package org.anam.mpi.nativempi.abi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Operator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the tables of all interfaces. */
final class AbiTest {

  private static final Set<ElementType> WITHOUT_DATATYPE =
      EnumSet.of(ElementType.FLOAT16, ElementType.BOOL);

  static Stream<Abi> tables() {
    return Stream.of(StandardAbi.table(), MpichAbi.table(), OpenMpiAbi.table(String::hashCode));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyTypeAndOperatorThatMpiHasIsThereOnce(Abi abi) {
    assertThat(abi.types().keySet())
        .isEqualTo(EnumSet.complementOf(EnumSet.copyOf(WITHOUT_DATATYPE)));
    assertThat(abi.types().values()).doesNotHaveDuplicates();
    assertThat(abi.operators()).hasSize(Operator.values().length);
    assertThat(abi.operators().values()).doesNotHaveDuplicates();
    assertThat(abi.bytes()).isEqualTo(abi.types().get(ElementType.UINT8));
    assertThat(abi.sourceOffset() + Integer.BYTES).isLessThanOrEqualTo(Abi.STATUS_BYTES);
    assertThat(abi.tagOffset() - abi.sourceOffset()).isEqualTo(Integer.BYTES);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void whatHasNoOrderHasNoSmallest(Abi abi) {
    assertThat(abi.reduces(ElementType.FLOAT64, Operator.MIN)).isTrue();
    assertThat(abi.reduces(ElementType.UINT16, Operator.MAX)).isTrue();
    assertThat(abi.reduces(ElementType.COMPLEX64, Operator.SUM)).isTrue();
    assertThat(abi.reduces(ElementType.COMPLEX128, Operator.MIN)).isFalse();
    assertThat(abi.reduces(ElementType.BOOL, Operator.SUM)).isFalse();
    assertThat(abi.reduces(ElementType.FLOAT16, Operator.SUM)).isFalse();
  }

  /** The size of a datatype stands in the low bits of MPICH's handles and of the standard's. */
  @Test
  void handlesTellTheSizesOfTheirTypes() {
    MpichAbi.table()
        .types()
        .forEach((type, handle) -> assertThat(handle >> 8 & 0xff).isEqualTo(type.bytes()));
    StandardAbi.table().types().entrySet().stream()
        .filter(entry -> entry.getValue() >= 0x240)
        .forEach(
            entry ->
                assertThat(1L << (entry.getValue() >> 3 & 7)).isEqualTo(entry.getKey().bytes()));
  }
}
