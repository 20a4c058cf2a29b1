package org.anam.mpi.nativempi.binding;

import java.lang.invoke.MethodHandle;
import org.anam.mpi.nativempi.call.SharedWindowCalls;

/** {@link SharedWindowCalls} of the library in use. */
final class BoundSharedWindows implements SharedWindowCalls {

  private static final Binding BINDING = Binding.current();

  private static final MethodHandle SPLIT = BINDING.function("MPI_Comm_split_type", "hiihp");
  private static final MethodHandle ALLOCATE =
      BINDING.function("MPI_Win_allocate_shared", "pihhpp");
  private static final MethodHandle QUERY = BINDING.function("MPI_Win_shared_query", "hippp");
  private static final MethodHandle LOCK_ALL = BINDING.function("MPI_Win_lock_all", "ih");
  private static final MethodHandle UNLOCK_ALL = BINDING.function("MPI_Win_unlock_all", "h");
  private static final MethodHandle FREE = BINDING.function("MPI_Win_free", "p");
  private static final MethodHandle GROUP = BINDING.function("MPI_Comm_group", "hp");
  private static final MethodHandle TRANSLATE =
      BINDING.function("MPI_Group_translate_ranks", "hiphp");
  private static final MethodHandle FREE_GROUP = BINDING.function("MPI_Group_free", "p");

  BoundSharedWindows() {}

  @Override
  public int split(long communicator, int type, int key, long info, long part) {
    try {
      return (int) SPLIT.invokeExact(communicator, type, key, info, part);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int allocate(long bytes, int unit, long info, long communicator, long base, long window) {
    try {
      return (int) ALLOCATE.invokeExact(bytes, unit, info, communicator, base, window);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int query(long window, int rank, long bytes, long unit, long base) {
    try {
      return (int) QUERY.invokeExact(window, rank, bytes, unit, base);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int lockAll(int assertion, long window) {
    try {
      return (int) LOCK_ALL.invokeExact(assertion, window);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int unlockAll(long window) {
    try {
      return (int) UNLOCK_ALL.invokeExact(window);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int free(long window) {
    try {
      return (int) FREE.invokeExact(window);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int group(long communicator, long group) {
    try {
      return (int) GROUP.invokeExact(communicator, group);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int translate(long group, int count, long ranks, long into, long translated) {
    try {
      return (int) TRANSLATE.invokeExact(group, count, ranks, into, translated);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }

  @Override
  public int freeGroup(long group) {
    try {
      return (int) FREE_GROUP.invokeExact(group);
    } catch (Throwable e) {
      throw Binding.unexpected(e);
    }
  }
}
