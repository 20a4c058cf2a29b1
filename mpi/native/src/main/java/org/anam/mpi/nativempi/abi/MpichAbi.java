package org.anam.mpi.nativempi.abi;

import java.util.Map;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.transport.Operator;

/**
 * MPICH 3.1 and later, and those that agreed to share its interface: Intel MPI, MVAPICH, Cray MPT,
 * ParaStation MPI. Handles are integers.
 */
final class MpichAbi {

  private static final Map<ElementType, Long> TYPES =
      Map.ofEntries(
          Map.entry(ElementType.INT8, 0x4c000137L),
          Map.entry(ElementType.INT16, 0x4c000238L),
          Map.entry(ElementType.INT32, 0x4c000439L),
          Map.entry(ElementType.INT64, 0x4c00083aL),
          Map.entry(ElementType.UINT8, 0x4c00013bL),
          Map.entry(ElementType.UINT16, 0x4c00023cL),
          Map.entry(ElementType.UINT32, 0x4c00043dL),
          Map.entry(ElementType.UINT64, 0x4c00083eL),
          Map.entry(ElementType.FLOAT32, 0x4c00040aL),
          Map.entry(ElementType.FLOAT64, 0x4c00080bL),
          Map.entry(ElementType.COMPLEX64, 0x4c000840L),
          Map.entry(ElementType.COMPLEX128, 0x4c001041L));

  private static final Map<Operator, Long> OPERATORS =
      Map.of(
          Operator.MAX, 0x58000001L,
          Operator.MIN, 0x58000002L,
          Operator.SUM, 0x58000003L,
          Operator.PRODUCT, 0x58000004L);

  private MpichAbi() {}

  static Abi table() {
    return new Abi(
        "MPICH",
        Integer.BYTES,
        0x44000000L,
        0x44000001L,
        0x54000001L,
        0x1c000000L,
        8,
        12,
        1,
        -1,
        new Constants(-2, -1, -32766, 0x64400001, 1, 2, 3, 14),
        TYPES,
        OPERATORS,
        false);
  }
}
