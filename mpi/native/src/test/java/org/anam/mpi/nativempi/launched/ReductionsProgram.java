package org.anam.mpi.nativempi.launched;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.anam.array.ElementType;
import org.anam.mpi.transport.Block;
import org.anam.mpi.transport.Operator;
import org.anam.mpi.transport.Transport;

/** Every reduction that MPI has: the results are those that Java computes. */
final class ReductionsProgram {

  private static final int[] COUNTS = {0, 1, 7};

  /** More than goes in one piece; where pieces end is a matter of types, not of operators. */
  private static final int MANY = (4 << 20) / 8 + 3;

  private static final boolean LONG = Boolean.getBoolean("anam.long");

  /** Values repeat after so many components. */
  private static final int PERIOD = 6;

  private final Transport transport;

  private ReductionsProgram(Transport transport) {
    this.transport = transport;
  }

  static void run(Transport transport) {
    ReductionsProgram program = new ReductionsProgram(transport);
    int reduced = 0;
    for (ElementType type : ElementType.values()) {
      for (Operator operator : Operator.values()) {
        if (transport.reduces(type, operator)) {
          reduced++;
          for (int count : COUNTS) {
            program.reduce(type, operator, count);
          }
          if (LONG || operator == Operator.SUM || type == ElementType.FLOAT64) {
            program.reduce(type, operator, MANY);
          }
        }
      }
    }
    // 10 types of numbers with all operators, 2 of complex numbers with sum and product.
    Sample.check(reduced == 10 * 4 + 2 * 2, reduced + " reductions");
  }

  private void reduce(ElementType type, Operator operator, int count) {
    boolean direct = (count + transport.rank()) % 2 == 0;
    int bytes = count * type.bytes();
    Block from = block(direct, bytes);
    fill(from, type);
    Block into = block(!direct, bytes);
    int root = transport.size() - 1;
    transport.reduce(from, transport.rank() == root ? into : Block.EMPTY, type, operator, root);
    if (transport.rank() == root) {
      check(into, type, operator);
    }
    Block everywhere = block(direct, bytes);
    transport.allreduce(from, everywhere, type, operator);
    check(everywhere, type, operator);
    transport.allreduce(from, from, type, operator);
    check(from, type, operator);
  }

  private static Block block(boolean direct, int bytes) {
    return Block.of(direct ? ByteBuffer.allocateDirect(bytes) : ByteBuffer.allocate(bytes));
  }

  private void fill(Block block, ElementType type) {
    ByteBuffer memory = memory(block);
    int components = (int) block.bytes() / type.component().bytes();
    for (int i = 0; i < components; i++) {
      write(memory, type.component(), i, value(type, i, transport.rank()));
    }
  }

  /** Small whole numbers, of which every result is exact; complex numbers are real. */
  private static long value(ElementType type, int index, int rank) {
    boolean imaginary = type.components() == 2 && index % 2 == 1;
    return imaginary ? 0 : (index % 3 + rank) % 4 + 1;
  }

  private void check(Block block, ElementType type, Operator operator) {
    ByteBuffer memory = memory(block);
    int components = (int) block.bytes() / type.component().bytes();
    long[] period = new long[PERIOD];
    for (int i = 0; i < PERIOD; i++) {
      period[i] = value(type, i, 0);
      for (int rank = 1; rank < transport.size(); rank++) {
        period[i] = combine(operator, period[i], value(type, i, rank));
      }
    }
    for (int i = 0; i < components; i++) {
      long expected = period[i % PERIOD];
      long found = read(memory, type.component(), i);
      if (found != expected) {
        throw new AssertionError(
            operator + " of " + type + " at " + i + ": " + found + ", not " + expected);
      }
    }
  }

  private static long combine(Operator operator, long a, long b) {
    return switch (operator) {
      case SUM -> a + b;
      case PRODUCT -> a * b;
      case MIN -> Math.min(a, b);
      case MAX -> Math.max(a, b);
    };
  }

  private static void write(ByteBuffer memory, ElementType type, int index, long value) {
    int at = index * type.bytes();
    switch (type) {
      case FLOAT32 -> memory.putFloat(at, (float) value);
      case FLOAT64 -> memory.putDouble(at, (double) value);
      default -> {
        switch (type.bytes()) {
          case 1 -> memory.put(at, (byte) value);
          case 2 -> memory.putShort(at, (short) value);
          case 4 -> memory.putInt(at, (int) value);
          default -> memory.putLong(at, value);
        }
      }
    }
  }

  private static long read(ByteBuffer memory, ElementType type, int index) {
    int at = index * type.bytes();
    return switch (type) {
      case FLOAT32 -> (long) memory.getFloat(at);
      case FLOAT64 -> (long) memory.getDouble(at);
      default ->
          switch (type.bytes()) {
            case 1 -> memory.get(at) & 0xff;
            case 2 -> memory.getShort(at) & 0xffff;
            case 4 -> memory.getInt(at);
            default -> memory.getLong(at);
          };
    };
  }

  private static ByteBuffer memory(Block block) {
    ByteBuffer memory =
        block.memory() instanceof ByteBuffer buffer
            ? buffer.duplicate()
            : ByteBuffer.wrap((byte[]) block.memory());
    return memory.order(ByteOrder.nativeOrder());
  }
}
