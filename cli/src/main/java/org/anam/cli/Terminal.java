package org.anam.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command writes.
 *
 * @param out results
 * @param err errors and progress
 * @param charset that of {@code out}
 * @param outIsTerminal whether a person reads {@code out}, which then has colours
 * @param errIsTerminal whether a person reads {@code err}, which then has progress
 * @param environment the environment's variables
 */
record Terminal(
    PrintStream out,
    PrintStream err,
    Charset charset,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Map<String, String> environment) {

  private static final int WIDTH = 100;
  private static final int BUFFER = 1 << 16;

  /** The streams of the process. What is no terminal gets UTF-8. */
  static Terminal ofProcess() {
    boolean out = isTerminal(1);
    boolean err = isTerminal(2);
    Charset charset = out ? nativeCharset() : StandardCharsets.UTF_8;
    return new Terminal(
        new PrintStream(
            new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER),
            false,
            charset),
        new PrintStream(
            new FileOutputStream(FileDescriptor.err),
            true,
            err ? nativeCharset() : StandardCharsets.UTF_8),
        charset,
        out,
        err,
        System.getenv());
  }

  private static Charset nativeCharset() {
    String name = System.getProperty("stdout.encoding", System.getProperty("native.encoding"));
    try {
      return name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /**
   * Whether a standard stream is a terminal. Linux tells for each stream; elsewhere Java tells
   * whether there is one at all.
   */
  @SuppressWarnings("SystemConsoleNull") // the property below makes it null again
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      }
    } catch (IOException e) {
      return false;
    }
    // Without this property some releases of Java have a console that is no terminal.
    System.setProperty("jdk.console", "java.base");
    return System.console() != null;
  }

  /** Whether results have colours; the variable NO_COLOR of any value forbids them. */
  boolean hasColor(ColorChoice choice) {
    return switch (choice) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> outIsTerminal && environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb();
    };
  }

  /** Whether a line that changes can say what is being done. */
  boolean hasProgress() {
    return errIsTerminal && !isDumb();
  }

  private boolean isDumb() {
    return "dumb".equals(environment.get("TERM"));
  }

  /** Whether the lines of trees can be drawn; else they are made of ASCII. */
  boolean hasLines() {
    return charset.newEncoder().canEncode('\u251c');
  }

  /** How many characters a line may have. */
  int width() {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : WIDTH;
  }
}
