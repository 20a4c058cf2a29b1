package org.anam.mpi.nativempi.transport.memory;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;

/**
 * Copies bytes by the C library's {@code memcpy}. On common processors it writes without reading
 * first what it overwrites, which counts where another core has these lines in its cache: there
 * Java's own copy took four times as long.
 */
final class NativeCopy {

  private static final MethodHandle MEMCPY = memcpy();

  private NativeCopy() {}

  @SuppressWarnings("restricted") // void *memcpy(void *into, const void *from, size_t bytes)
  private static MethodHandle memcpy() {
    Linker linker = Linker.nativeLinker();
    // It waits for nobody, so it may have the heap for the time of a short copy.
    return linker.downcallHandle(
        linker.defaultLookup().find("memcpy").orElseThrow(),
        FunctionDescriptor.ofVoid(ADDRESS, ADDRESS, JAVA_LONG),
        Linker.Option.critical(true));
  }

  /**
   * Copies.
   *
   * @param bytes few enough for the garbage collector to wait until they are copied
   */
  static void copy(MemorySegment from, long offset, MemorySegment into, long place, int bytes) {
    try {
      MEMCPY.invokeExact(into.asSlice(place, bytes), from.asSlice(offset, bytes), (long) bytes);
    } catch (Error | RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
