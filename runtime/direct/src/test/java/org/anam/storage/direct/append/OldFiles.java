package org.anam.storage.direct.append;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.direct.Engines;
import org.junit.jupiter.api.Assumptions;

/** Files of both engines and of h5py, to which is appended. */
final class OldFiles {

  /** A second link to one of the groups. */
  static final String TWICE = "twice";

  private OldFiles() {}

  /** Writes them into a folder of their own; those that are refused are in a further one. */
  static List<Path> write(Path folder) throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(Path.of("/usr/bin/python3")), "not installed: python3-h5py");
    Path files = Files.createDirectory(folder.resolve("files"));
    Engines.python(folder, "append.py", files.toString());
    writeBy(Engines.DIRECT, files.resolve("direct.h5"), 0);
    writeBy(Engines.DIRECT, files.resolve("direct-block.h5"), 512);
    writeBy(Engines.LIBRARY, files.resolve("library.h5"), 0);
    try (Stream<Path> list = Files.list(files)) {
      return list.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void writeBy(Storage engine, Path file, int userBlock) {
    Engines.write(
        engine,
        file,
        userBlock,
        root -> {
          for (int size : new int[] {0, 7, 8, 9, 31, 33}) {
            try (StorageGroup group = root.createGroup("links " + size)) {
              for (int i = 0; i < size; i++) {
                try (StorageGroup inner = group.createGroup("LIST_item" + i)) {
                  inner.writeInteger("n", ElementType.INT32, i);
                }
              }
            }
            try (StorageGroup group = root.createGroup("attributes " + size)) {
              for (int i = 0; i < size; i++) {
                group.writeInteger("a" + i, ElementType.INT64, i);
              }
            }
          }
        });
  }

  /** All that a file has, group by group. */
  @SuppressWarnings("try") // The lock is held, not used.
  static Map<String, String> read(Storage engine, Path file) {
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile open = engine.open(file)) {
      return GroupTexts.of(open);
    }
  }

  /** Appends to a file. */
  @SuppressWarnings("try") // The lock is held, not used.
  static void append(Storage engine, Path file, Consumer<StorageGroup> additions) {
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile open = engine.append(file);
        StorageGroup root = open.root()) {
      additions.accept(root);
    }
  }

  /** A copy of a file, in a folder beside. */
  static Path copy(Path file, String folder) throws IOException {
    Path beside = Files.createDirectories(file.resolveSibling(folder));
    return Files.copy(
        file, beside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
  }
}
