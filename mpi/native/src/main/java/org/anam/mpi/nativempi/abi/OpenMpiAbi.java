package org.anam.mpi.nativempi.abi;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.transport.Operator;

/** Open MPI 3 to 5: handles are the addresses of global variables of the library. */
final class OpenMpiAbi {

  /** A symbol that no other MPI library has. */
  static final String MARK = "ompi_mpi_comm_world";

  private static final Map<ElementType, String> TYPES =
      Map.ofEntries(
          Map.entry(ElementType.INT8, "int8_t"),
          Map.entry(ElementType.INT16, "int16_t"),
          Map.entry(ElementType.INT32, "int32_t"),
          Map.entry(ElementType.INT64, "int64_t"),
          Map.entry(ElementType.UINT8, "uint8_t"),
          Map.entry(ElementType.UINT16, "uint16_t"),
          Map.entry(ElementType.UINT32, "uint32_t"),
          Map.entry(ElementType.UINT64, "uint64_t"),
          Map.entry(ElementType.FLOAT32, "float"),
          Map.entry(ElementType.FLOAT64, "double"),
          Map.entry(ElementType.COMPLEX64, "c_float_complex"),
          Map.entry(ElementType.COMPLEX128, "c_double_complex"));

  private static final Map<Operator, String> OPERATORS =
      Map.of(
          Operator.SUM, "op_sum",
          Operator.PRODUCT, "op_prod",
          Operator.MIN, "op_min",
          Operator.MAX, "op_max");

  private OpenMpiAbi() {}

  /** The table, with the addresses that the symbols have in this process. */
  static Abi table(ToLongFunction<String> symbols) {
    ToLongFunction<String> handles = name -> symbols.applyAsLong("ompi_mpi_" + name);
    Map<ElementType, Long> types = new EnumMap<>(ElementType.class);
    TYPES.forEach((type, name) -> types.put(type, handles.applyAsLong(name)));
    Map<Operator, Long> operators = new EnumMap<>(Operator.class);
    OPERATORS.forEach((operator, name) -> operators.put(operator, handles.applyAsLong(name)));
    return new Abi(
        "Open MPI",
        Long.BYTES,
        handles.applyAsLong("comm_world"),
        handles.applyAsLong("comm_self"),
        handles.applyAsLong("errors_return"),
        handles.applyAsLong("info_null"),
        0,
        4,
        0,
        1,
        new Constants(-1, -1, -32766, 0, 0, 2, 3, 15),
        types,
        operators,
        true);
  }
}
