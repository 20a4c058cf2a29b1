package org.anam.mpi.nativempi.binding;

import java.lang.invoke.MethodHandle;
import org.anam.mpi.nativempi.call.EnvironmentCalls;

/** {@link EnvironmentCalls} of the library in use. */
final class BoundEnvironment implements EnvironmentCalls {

  private static final Binding BINDING = Binding.current();

  private static final MethodHandle VERSION = BINDING.function("MPI_Get_library_version", "pp");
  private static final MethodHandle INITIALIZED = BINDING.function("MPI_Initialized", "p");
  private static final MethodHandle INIT = BINDING.function("MPI_Init_thread", "ppip");
  private static final MethodHandle END = BINDING.function("MPI_Finalize", "");
  private static final MethodHandle ABORT = BINDING.function("MPI_Abort", "hi");
  private static final MethodHandle ERROR_STRING = BINDING.function("MPI_Error_string", "ipp");
  private static final MethodHandle ERROR_CLASS = BINDING.function("MPI_Error_class", "ip");
  private static final MethodHandle SET_ERROR_HANDLER =
      BINDING.function("MPI_Comm_set_errhandler", "hh");
  private static final MethodHandle RANK = BINDING.function("MPI_Comm_rank", "hp");
  private static final MethodHandle SIZE = BINDING.function("MPI_Comm_size", "hp");
  private static final MethodHandle ATTRIBUTE = BINDING.function("MPI_Comm_get_attr", "hipp");
  private static final MethodHandle DUPLICATE = BINDING.function("MPI_Comm_dup", "hp");
  private static final MethodHandle SPLIT = BINDING.function("MPI_Comm_split", "hiip");
  private static final MethodHandle FREE = BINDING.function("MPI_Comm_free", "p");

  BoundEnvironment() {}

  @Override
  public int version(long text, long length) {
    try {
      return (int) VERSION.invokeExact(text, length);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int initialized(long flag) {
    try {
      return (int) INITIALIZED.invokeExact(flag);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int init(long argumentCount, long arguments, int required, long provided) {
    try {
      return (int) INIT.invokeExact(argumentCount, arguments, required, provided);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int end() {
    try {
      return (int) END.invokeExact();
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int abort(long communicator, int status) {
    try {
      return (int) ABORT.invokeExact(communicator, status);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int errorString(int code, long text, long length) {
    try {
      return (int) ERROR_STRING.invokeExact(code, text, length);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int errorClass(int code, long errorClass) {
    try {
      return (int) ERROR_CLASS.invokeExact(code, errorClass);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int setErrorHandler(long communicator, long handler) {
    try {
      return (int) SET_ERROR_HANDLER.invokeExact(communicator, handler);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int rank(long communicator, long rank) {
    try {
      return (int) RANK.invokeExact(communicator, rank);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int size(long communicator, long size) {
    try {
      return (int) SIZE.invokeExact(communicator, size);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int attribute(long communicator, int key, long value, long flag) {
    try {
      return (int) ATTRIBUTE.invokeExact(communicator, key, value, flag);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int duplicate(long communicator, long copy) {
    try {
      return (int) DUPLICATE.invokeExact(communicator, copy);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int split(long communicator, int color, int key, long part) {
    try {
      return (int) SPLIT.invokeExact(communicator, color, key, part);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int free(long communicator) {
    try {
      return (int) FREE.invokeExact(communicator);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }
}
