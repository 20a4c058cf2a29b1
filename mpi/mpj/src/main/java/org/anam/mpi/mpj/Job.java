package org.anam.mpi.mpj;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The processes of a job: all end when one fails, or when the launcher does. */
final class Job implements AutoCloseable {

  /** How long output of ended ranks may take to come through. */
  private static final long OUTPUT_MILLIS = 2_000;

  private record Member(String name, Process process, List<Thread> output, String goodbye) {}

  private final List<Member> members = new ArrayList<>();
  private final BlockingQueue<Member> ended = new LinkedBlockingQueue<>();
  private final Thread hook = new Thread(this::kill, "anam-mpj-end");
  private final Goodbyes goodbyes = new Goodbyes();
  private Meeting meeting;

  Job() throws IOException {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** A rank that ends before all have met has left the others waiting. */
  void watch(Meeting theMeeting) {
    meeting = theMeeting;
  }

  /** Starts a process; the first one gets the launcher's standard input. */
  synchronized void start(String name, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    // Options that every Java virtual machine announces on stderr came with the launcher already.
    environment.remove("JAVA_TOOL_OPTIONS");
    String goodbye = Goodbyes.word();
    environment.put(Goodbye.VARIABLE, goodbyes.address(goodbye));
    builder.redirectInput(members.isEmpty() ? Redirect.INHERIT : Redirect.PIPE);
    Process process = builder.start();
    if (!members.isEmpty()) {
      process.getOutputStream().close();
    }
    Member member =
        new Member(
            name,
            process,
            List.of(
                Lines.pass(process.getInputStream(), System.out),
                Lines.pass(process.getErrorStream(), System.err)),
            goodbye);
    members.add(member);
    CompletableFuture<Void> unused = process.onExit().thenRun(() -> ended.add(member));
  }

  /** Waits for the end: 0 if all ended well, else the status of the first that did not. */
  int await() throws InterruptedException {
    for (int i = 0; i < members.size(); i++) {
      Member member = ended.take();
      int status = member.process().exitValue();
      if (status != 0) {
        // What it said comes before what is said about it.
        flush(member);
        say(member.name() + " ended with status " + status + text(status));
        kill();
        return status;
      }
      if (!goodbyes.heard(member.goodbye())) {
        flush(member);
        say(
            "ANAM232: "
                + member.name()
                + " ended with status 0 in the middle: by Runtime.halt or in native code, or by one"
                + " rank while others were at work. Every rank must close its world before it ends");
        kill();
        return 1;
      }
      if (meeting != null && !meeting.isComplete() && !allEnd()) {
        flush(member);
        say(
            "ANAM262: "
                + member.name()
                + " ended before all ranks had opened the world, and others wait for it. Every rank"
                + " must call Communicator.world");
        kill();
        return 1;
      }
    }
    return 0;
  }

  /** A program that never opens the world ends on all ranks about now. */
  private boolean allEnd() throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(3);
    for (Member member : members) {
      long left = deadline - System.nanoTime();
      if (!member.process().waitFor(Math.max(left, 1), TimeUnit.NANOSECONDS)) {
        return false;
      }
    }
    return true;
  }

  private static String text(int status) {
    return status > 128 && status < 160 ? " (signal " + (status - 128) + ")" : "";
  }

  private void say(String text) {
    synchronized (System.err) {
      System.err.println("Launcher: " + text + (members.size() > 1 ? "; the others end." : "."));
      System.err.flush();
    }
  }

  private static void flush(Member member) throws InterruptedException {
    for (Thread output : member.output()) {
      output.join(OUTPUT_MILLIS);
    }
  }

  /** Without a chance to object: a rank that waits for a message would not hear it. */
  private synchronized void kill() {
    for (Member member : members) {
      member.process().descendants().forEach(ProcessHandle::destroyForcibly);
      member.process().destroyForcibly();
    }
  }

  @Override
  public void close() throws IOException {
    kill();
    goodbyes.close();
    try {
      for (Member member : members) {
        member.process().waitFor();
        flush(member);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running.
      return;
    }
  }
}
