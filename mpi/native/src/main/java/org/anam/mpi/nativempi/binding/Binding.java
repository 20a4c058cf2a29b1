package org.anam.mpi.nativempi.binding;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.anam.mpi.nativempi.abi.Abi;
import org.anam.mpi.nativempi.library.MpiLibrary;

/**
 * Makes method handles of a library's functions. A process has one MPI library, so the handles are
 * static constants of the classes beside this one, and the JIT compiler sees through them.
 *
 * <p>Pointers are passed as {@code long}: nothing is allocated or checked for a call. A handle of
 * MPI is a {@code long} in Java and narrowed where it is an {@code int} in C.
 */
final class Binding {

  private static Binding current;

  private final MpiLibrary library;
  private final Abi abi;

  private Binding(MpiLibrary library, Abi abi) {
    this.library = library;
    this.abi = abi;
  }

  /** Chooses the library, before the first function is asked for. */
  static synchronized void use(MpiLibrary library, Abi abi) {
    if (current != null) {
      throw new IllegalStateException("The MPI library was chosen before");
    }
    current = new Binding(library, abi);
  }

  static synchronized Binding current() {
    if (current == null) {
      throw new IllegalStateException("No MPI library was chosen");
    }
    return current;
  }

  /**
   * A function that returns an error code.
   *
   * @param name its name in C
   * @param parameters one letter each: {@code i} an int, {@code p} a pointer, {@code h} a handle
   */
  MethodHandle function(String name, String parameters, Linker.Option... options) {
    return bind(library.require(name), parameters, options);
  }

  @SuppressWarnings("restricted") // The types are those of the MPI standard.
  private MethodHandle bind(long address, String parameters, Linker.Option... options) {
    MemoryLayout[] layouts = new MemoryLayout[parameters.length()];
    Class<?>[] types = new Class<?>[parameters.length()];
    for (int i = 0; i < layouts.length; i++) {
      char kind = parameters.charAt(i);
      types[i] = kind == 'i' ? int.class : long.class;
      layouts[i] = kind == 'i' ? JAVA_INT : kind == 'h' ? handleLayout() : JAVA_LONG;
    }
    MethodHandle handle =
        Linker.nativeLinker()
            .downcallHandle(
                MemorySegment.ofAddress(address),
                FunctionDescriptor.of(JAVA_INT, layouts),
                options);
    return MethodHandles.explicitCastArguments(handle, MethodType.methodType(int.class, types));
  }

  private ValueLayout handleLayout() {
    return abi.handleBytes() == Integer.BYTES ? JAVA_INT : JAVA_LONG;
  }

  /** Turns what a method handle may throw into what it really can: a bug of this module. */
  static RuntimeException unexpected(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException known ? known : new IllegalStateException(e);
  }
}
