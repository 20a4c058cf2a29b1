package org.anam.mpi.nativempi.abi;

import java.util.Map;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.transport.Operator;

/**
 * The standard ABI, version 1, of MPI 5.0: chapter 20 and annex A of the standard, as in the
 * reference header of the MPI Forum (github.com/mpi-forum/mpi-abi-stubs). Handles are pointers with
 * small fixed values.
 */
final class StandardAbi {

  /** Gives version 1 or later only in a library of this interface. */
  static final String MARK = "MPI_Abi_get_version";

  private static final Map<ElementType, Long> TYPES =
      Map.ofEntries(
          Map.entry(ElementType.INT8, 0x240L),
          Map.entry(ElementType.INT16, 0x248L),
          Map.entry(ElementType.INT32, 0x250L),
          Map.entry(ElementType.INT64, 0x258L),
          Map.entry(ElementType.UINT8, 0x241L),
          Map.entry(ElementType.UINT16, 0x249L),
          Map.entry(ElementType.UINT32, 0x251L),
          Map.entry(ElementType.UINT64, 0x259L),
          Map.entry(ElementType.FLOAT32, 0x210L),
          Map.entry(ElementType.FLOAT64, 0x214L),
          Map.entry(ElementType.COMPLEX64, 0x212L),
          Map.entry(ElementType.COMPLEX128, 0x216L));

  private static final Map<Operator, Long> OPERATORS =
      Map.of(
          Operator.SUM, 0x21L,
          Operator.MIN, 0x22L,
          Operator.MAX, 0x23L,
          Operator.PRODUCT, 0x24L);

  private StandardAbi() {}

  static Abi table() {
    return new Abi(
        "MPI standard ABI",
        Long.BYTES,
        0x101L,
        0x102L,
        0x142L,
        0x130L,
        0,
        4,
        0,
        1,
        new Constants(-1, -2, -32766, 501, 221, 2048, 4096, 15),
        TYPES,
        OPERATORS,
        false);
  }
}
