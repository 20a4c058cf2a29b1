package org.anam.mpi.mpj;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Standard output or error of ranks that share a virtual machine: hands on whole lines, so that
 * those of two ranks do not mix. A rank is known by the thread group.
 */
final class RankOutput extends OutputStream {

  private static final int LONGEST = 1 << 20;

  private final PrintStream target;
  private final Map<ThreadGroup, ByteArrayOutputStream> begun = new LinkedHashMap<>();

  private RankOutput(PrintStream target) {
    this.target = target;
  }

  /** Stands before the standard output and error of this virtual machine. */
  static void install() {
    System.setOut(stream(System.out, "stdout.encoding"));
    System.setErr(stream(System.err, "stderr.encoding"));
    Runtime.getRuntime().addShutdownHook(new Thread(RankOutput::finish));
  }

  private static PrintStream stream(PrintStream target, String property) {
    String encoding = System.getProperty(property, System.getProperty("native.encoding"));
    Charset charset = encoding == null ? Charset.defaultCharset() : Charset.forName(encoding);
    return new Finishing(new RankOutput(target), charset);
  }

  /** Hands on lines that have not ended. */
  static void finish() {
    for (PrintStream stream : new PrintStream[] {System.out, System.err}) {
      if (stream instanceof Finishing finishing) {
        finishing.output.flushAll();
      }
    }
  }

  private static final class Finishing extends PrintStream {

    private final RankOutput output;

    Finishing(RankOutput output, Charset charset) {
      super(output, true, charset);
      this.output = output;
    }
  }

  @Override
  public void write(int value) {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    ByteArrayOutputStream line =
        begun.computeIfAbsent(
            Thread.currentThread().getThreadGroup(), key -> new ByteArrayOutputStream());
    int end = offset + length;
    while (end > offset && bytes[end - 1] != '\n') {
      end--;
    }
    line.write(bytes, offset, end - offset);
    if (end > offset || line.size() > LONGEST) {
      flush(line);
    }
    line.write(bytes, end, offset + length - end);
  }

  private void flush(ByteArrayOutputStream line) {
    try {
      line.writeTo(target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    line.reset();
    target.flush();
  }

  private synchronized void flushAll() {
    begun.values().forEach(this::flush);
  }
}
