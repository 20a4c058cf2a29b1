package org.anam.mpi.nativempi.abi;

import java.util.Map;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Operator;

/**
 * The binary interface of an MPI library: what a C compiler takes from its {@code mpi.h}. A handle
 * is a {@code long} here, whatever it is in C.
 *
 * @param name what the interface is called
 * @param handleBytes the size of a handle: 4 where it is an {@code int}, 8 where it is a pointer
 * @param world {@code MPI_COMM_WORLD}
 * @param self {@code MPI_COMM_SELF}
 * @param errorsReturn {@code MPI_ERRORS_RETURN}
 * @param noInfo {@code MPI_INFO_NULL}
 * @param sourceOffset where {@code MPI_SOURCE} lies in a status
 * @param tagOffset where {@code MPI_TAG} lies in a status
 * @param statusIgnore {@code MPI_STATUS_IGNORE}
 * @param inPlace {@code MPI_IN_PLACE}
 * @param constants the plain numbers
 * @param types the datatypes, of the element types for which MPI has one
 * @param operators the predefined operations
 * @param tests whether a receive that tests its request is done sooner than one that waits. Open
 *     MPI waits on a condition variable once it was started for threads; measured by {@code
 *     bench/mpi}
 */
public record Abi(
    String name,
    int handleBytes,
    long world,
    long self,
    long errorsReturn,
    long noInfo,
    int sourceOffset,
    int tagOffset,
    long statusIgnore,
    long inPlace,
    Constants constants,
    Map<ElementType, Long> types,
    Map<Operator, Long> operators,
    boolean tests) {

  /** A status is no larger in any library. */
  public static final int STATUS_BYTES = 32;

  /** A text that MPI gives is no longer in any library. */
  public static final int TEXT_BYTES = 8192;

  /**
   * Numbers that the libraries choose differently.
   *
   * @param anySource {@code MPI_ANY_SOURCE}
   * @param anyTag {@code MPI_ANY_TAG}
   * @param undefined {@code MPI_UNDEFINED}
   * @param maxTagKey {@code MPI_TAG_UB}
   * @param sharedMemory {@code MPI_COMM_TYPE_SHARED}
   * @param serialized {@code MPI_THREAD_SERIALIZED}
   * @param multiple {@code MPI_THREAD_MULTIPLE}
   * @param truncated {@code MPI_ERR_TRUNCATE}
   */
  public record Constants(
      int anySource,
      int anyTag,
      int undefined,
      int maxTagKey,
      int sharedMemory,
      int serialized,
      int multiple,
      int truncated) {}

  /** Copies. */
  public Abi {
    types = Map.copyOf(types);
    operators = Map.copyOf(operators);
  }

  /** {@code MPI_BYTE}: bytes travel as unsigned bytes, which no library converts. */
  public long bytes() {
    return types.get(ElementType.UINT8);
  }

  /** Whether the library reduces elements of this type with this operator. */
  public boolean reduces(ElementType type, Operator operator) {
    return switch (type.kind()) {
      case INTEGER, UNSIGNED, FLOAT -> types.containsKey(type);
      case COMPLEX -> operator == Operator.SUM || operator == Operator.PRODUCT;
      case BOOLEAN -> false;
    };
  }
}
