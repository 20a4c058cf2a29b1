package org.anam.mpi.exchange.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.anam.mpi.transport.Operation;

/**
 * The tasks of one communicator that are not complete, in the order in which they were started.
 * Receives that could take the same messages wait for each other, and so do broadcasts.
 */
public final class Pending {

  private static final int SPINS = 1000;

  private final List<Task> tasks = new ArrayList<>();
  private boolean stepping;

  /** None yet. */
  public Pending() {}

  /** Whether every task is complete. */
  public boolean isEmpty() {
    return tasks.isEmpty();
  }

  /** Whether nothing waits to be stepped: sends go on by themselves. */
  public boolean isQuiet() {
    for (int i = 0; i < tasks.size(); i++) {
      if (!tasks.get(i).isSend()) {
        return false;
      }
    }
    return true;
  }

  /** Takes a task that has started, and brings all forward. */
  public void add(Task task) {
    tasks.add(task);
    step();
  }

  /** Brings all tasks forward that can go on; one after the other, never from within another. */
  public void step() {
    if (stepping || tasks.isEmpty()) {
      return;
    }
    stepping = true;
    try {
      for (int i = 0; i < tasks.size(); i++) {
        Task task = tasks.get(i);
        if (!task.isDone() && !mustWait(i)) {
          try {
            task.step();
          } catch (RuntimeException | Error e) {
            // Whatever a constructor or converter throws is about this task's message alone.
            task.fail(e);
          }
        }
      }
      tasks.removeIf(Task::isDone);
    } finally {
      stepping = false;
    }
  }

  private boolean mustWait(int index) {
    Task task = tasks.get(index);
    for (int i = 0; i < index; i++) {
      Task earlier = tasks.get(i);
      if (!earlier.isDone() && task.waitsFor(earlier)) {
        return true;
      }
    }
    return false;
  }

  /** Waits until the task is done; the others go on meanwhile. */
  public void await(Task task) {
    step();
    while (!task.isDone()) {
      Operation current = tasks.size() == 1 ? task.current() : null;
      if (current == null) {
        until(task::isDone);
      } else {
        current.await();
        step();
      }
    }
  }

  /** Brings the tasks forward until something holds. */
  @SuppressWarnings("ThreadPriorityCheck") // Where ranks share a core, the others must run.
  public void until(BooleanSupplier condition) {
    for (int spins = 0; !condition.getAsBoolean(); spins++) {
      step();
      if (spins < SPINS) {
        Thread.onSpinWait();
      } else {
        Thread.yield();
      }
    }
  }

  /** Waits for all broadcasts: every rank has started them before it comes to what follows. */
  public void awaitBroadcasts() {
    if (tasks.isEmpty()) {
      return;
    }
    for (Task task : List.copyOf(tasks)) {
      if (task.isCollective()) {
        await(task);
      }
    }
    step();
  }

  /**
   * Waits for the receives that were started before and could take the same messages. Those that
   * nothing completes but a later message from this rank itself take none that is there.
   */
  public void awaitCompetitors(int source, int tag) {
    for (Task task : List.copyOf(tasks)) {
      if (task.competes(source, tag) && !task.isHopeless()) {
        await(task);
      }
    }
  }

  /** Whether a receive that was started before could take such messages. */
  public boolean competes(int source, int tag) {
    for (Task task : tasks) {
      if (task.competes(source, tag)) {
        return true;
      }
    }
    return false;
  }

  /** Waits for what must be complete before the message-passing system ends. */
  public void awaitSends() {
    for (Task task : List.copyOf(tasks)) {
      if (task.isSend()) {
        await(task);
      }
    }
  }
}
