package org.anam.mpi.nativempi.simulated;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.abi.Abi.Constants;
import org.anam.mpi.transport.Operator;

/** Numbers that no real library has. */
final class SimulatedAbi {

  static final int SOURCE = 4;
  static final int TAG = 20;
  static final int COUNT = 12;
  static final int ANY_SOURCE = -7;
  static final int ANY_TAG = -8;
  static final int UNDEFINED = -9;
  static final int TAG_KEY = 77;
  static final int SHARED = 5;
  static final long IN_PLACE = 3;

  private static final int TYPES = 100;
  private static final int OPERATORS = 200;
  private static final List<ElementType> ALL_TYPES = List.of(ElementType.values());
  private static final List<Operator> ALL_OPERATORS = List.of(Operator.values());

  private SimulatedAbi() {}

  static Abi table(SimulatedSetup setup) {
    Map<ElementType, Long> types = new EnumMap<>(ElementType.class);
    for (ElementType type : ElementType.values()) {
      types.put(type, (long) TYPES + ALL_TYPES.indexOf(type));
    }
    Map<Operator, Long> operators = new EnumMap<>(Operator.class);
    for (Operator operator : Operator.values()) {
      operators.put(operator, (long) OPERATORS + ALL_OPERATORS.indexOf(operator));
    }
    return new Abi(
        "simulated",
        setup.intHandles() ? Integer.BYTES : Long.BYTES,
        11,
        12,
        13,
        14,
        SOURCE,
        TAG,
        1,
        IN_PLACE,
        new Constants(
            ANY_SOURCE,
            ANY_TAG,
            UNDEFINED,
            TAG_KEY,
            SHARED,
            SimulatedSetup.SERIALIZED,
            SimulatedSetup.MULTIPLE,
            SimulatedJob.ERR_TRUNCATE),
        types,
        operators,
        setup.tests());
  }

  static ElementType type(long handle) {
    return ALL_TYPES.get((int) handle - TYPES);
  }

  static Operator operator(long handle) {
    return ALL_OPERATORS.get((int) handle - OPERATORS);
  }
}
