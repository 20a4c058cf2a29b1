package org.anam.robustness;

import java.io.IOException;
import java.nio.file.Path;

/** A disk in memory, mounted on a folder if this process may do so. */
final class SmallDisk implements AutoCloseable {

  private final Path folder;
  private final boolean mounted;

  private SmallDisk(Path folder, boolean mounted) {
    this.folder = folder;
    this.mounted = mounted;
  }

  static SmallDisk mount(Path folder, String size) throws IOException, InterruptedException {
    boolean superuser = System.getProperty("user.name").equals("root");
    return new SmallDisk(
        folder,
        superuser && run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()));
  }

  boolean isMounted() {
    return mounted;
  }

  void makeReadOnly() throws IOException, InterruptedException {
    if (!run("mount", "-o", "remount,ro", folder.toString())) {
      throw new IOException("Cannot remount " + folder);
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  @Override
  public void close() throws IOException {
    try {
      if (mounted && !run("umount", folder.toString())) {
        run("umount", "-l", folder.toString());
        throw new IOException("Something still uses " + folder);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while unmounting " + folder, e);
    }
  }
}
