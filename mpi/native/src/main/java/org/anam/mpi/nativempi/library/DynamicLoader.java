package org.anam.mpi.nativempi.library;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Locale;

/**
 * The system's own dynamic loader. {@link java.lang.foreign.SymbolLookup} would load a library with
 * local symbols; plugins of Open MPI are not linked against it and look for global ones.
 */
final class DynamicLoader {

  private static final int RTLD_NOW = 2;
  private static final int RTLD_GLOBAL =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? 8 : 0x100;

  private final MethodHandle open;
  private final MethodHandle symbol;
  private final MethodHandle error;
  private final MethodHandle setenv;

  DynamicLoader() {
    open = function("dlopen", FunctionDescriptor.of(JAVA_LONG, ADDRESS, JAVA_INT));
    symbol = function("dlsym", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, ADDRESS));
    error = function("dlerror", FunctionDescriptor.of(ADDRESS));
    setenv = function("setenv", FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_INT));
  }

  @SuppressWarnings("restricted") // The names and types are those of POSIX.
  private static MethodHandle function(String name, FunctionDescriptor type) {
    Linker linker = Linker.nativeLinker();
    return linker.downcallHandle(
        linker
            .defaultLookup()
            .find(name)
            .orElseThrow(() -> new UnsupportedOperationException("this system has no " + name)),
        type);
  }

  /** Loads a library with all its symbols resolved and global; 0 when it cannot be loaded. */
  long open(String name) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) open.invokeExact(arena.allocateFrom(name), RTLD_NOW | RTLD_GLOBAL);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Why the last {@link #open} failed. */
  @SuppressWarnings("restricted") // dlerror gives a C string of unknown length.
  String error() {
    try {
      MemorySegment text = (MemorySegment) error.invokeExact();
      return text.address() == 0 ? "unknown" : text.reinterpret(Long.MAX_VALUE).getString(0);
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** The address of a symbol of a library or of one that it needs; 0 when there is none. */
  long symbol(long library, String name) {
    try (Arena arena = Arena.ofConfined()) {
      return (long) symbol.invokeExact(library, arena.allocateFrom(name));
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  /** Sets a variable in the environment that native code sees. */
  void setEnvironment(String name, String value) {
    try (Arena arena = Arena.ofConfined()) {
      int status = (int) setenv.invokeExact(arena.allocateFrom(name), arena.allocateFrom(value), 1);
      if (status != 0) {
        throw new IllegalStateException("setenv " + name + " gave " + status);
      }
    } catch (Throwable e) {
      throw unexpected(e);
    }
  }

  private static RuntimeException unexpected(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException known ? known : new IllegalStateException(e);
  }
}
