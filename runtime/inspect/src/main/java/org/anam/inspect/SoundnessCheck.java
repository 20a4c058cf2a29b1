package org.anam.inspect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.Excerpt;
import org.anam.file.FileCheck;
import org.anam.file.HeldFile;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;

/**
 * The child process of {@link Soundness}: reads all of a file and writes what came of it to
 * another, {@code SOUND}, or an error's code and, on a further line, its message.
 */
final class SoundnessCheck {

  static final String SOUND = "SOUND";

  /** As deep as loading follows. */
  private static final int DEEPEST = 1000;

  private final Path file;

  private SoundnessCheck(Path file) {
    this.file = file;
  }

  /** Takes the file to be read and the one for the answer. */
  public static void main(String[] args) throws IOException {
    String answer;
    try {
      check(Path.of(args[0]));
      answer = SOUND;
    } catch (AnamException e) {
      answer = e.code().id() + "\n" + e.getMessage();
    }
    Files.writeString(Path.of(args[1]), answer, StandardCharsets.UTF_8);
  }

  /** Reads everything; for tests also without a process of its own. */
  static void check(Path file) {
    Storages.call(
        null,
        engine -> {
          check(engine, file);
          return null;
        });
  }

  private static void check(Storage engine, Path file) {
    try (HeldFile held = FileCheck.hold(file)) {
      if (!FileCheck.check(engine, file, held, false)) {
        FileCheck.requireHarmless(engine, file, held.bytes(), true);
      }
    } catch (IOException e) {
      throw FileCheck.cannotRead(file, e);
    }
    try (StorageFile open = engine.open(file);
        StorageGroup root = open.root()) {
      new SoundnessCheck(file).group(root, 0);
    }
  }

  private void group(StorageGroup group, int depth) {
    if (depth > DEEPEST) {
      throw AnamException.of(CoreError.TOO_DEEP, "Groups are nested too deeply")
          .file(file)
          .path(Excerpt.of(group.path(), 200))
          .build();
    }
    for (String name : group.attributeNames()) {
      try (StoredAttribute value = group.openAttribute(name)) {
        if (value != null) {
          value(value);
        }
      }
    }
    for (String name : group.linkNames()) {
      // Links that lead nowhere and named types hold no values.
      StorageGroup.Link link = group.link(name);
      if (link == StorageGroup.Link.GROUP) {
        try (StorageGroup inner = group.openGroup(name)) {
          group(inner, depth + 1);
        }
      } else if (link == StorageGroup.Link.DATASET) {
        try (StoredDataset value = group.openDataset(name)) {
          value(value);
        }
      }
    }
  }

  private static void value(StoredValue value) {
    if (value.isNull()) {
      return;
    }
    // The mapping never reads those of other kinds, nor arrays of enums.
    if (value.kind() == StoredValue.Kind.ENUM && value.shape().length == 0) {
      value.readEnum();
    } else {
      value.readElements();
    }
  }
}
