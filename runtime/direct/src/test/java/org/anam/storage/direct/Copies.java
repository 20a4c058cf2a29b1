package org.anam.storage.direct;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.storage.EngineTurn;
import org.anam.storage.Storage;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;

/** Copies whole files by the copier of an engine, as a conversion does. */
final class Copies {

  private final StorageCopier copier;
  private final ArrayLayout layout;
  private final List<String> losses;

  private Copies(StorageCopier copier, ArrayLayout layout, List<String> losses) {
    this.copier = copier;
    this.layout = layout;
    this.losses = losses;
  }

  /**
   * Copies a file.
   *
   * @param layout that of arrays; null to leave it
   * @return what the copy lacks
   */
  @SuppressWarnings("try") // The lock is held, not used.
  static List<String> copy(Storage engine, Path from, Path to, ArrayLayout layout)
      throws IOException {
    List<String> losses = new ArrayList<>();
    Files.createFile(to);
    try (EngineTurn lock = Engines.LIBRARY.turn();
        StorageFile source = engine.open(from);
        StorageFile target = engine.fillLike(to, source, source.userBlock());
        StorageGroup root = source.root();
        StorageGroup copy = target.root()) {
      StorageCopier copier =
          engine.copier(source, target, (path, what) -> losses.add(path + ": " + what));
      Copies copies = new Copies(copier, layout, losses);
      copier.root(root, copy);
      copies.group(root, copy);
      copier.finish();
    }
    copyUserBlock(from, to);
    return losses;
  }

  /** Which no engine copies, since it is no part of HDF5. */
  private static void copyUserBlock(Path from, Path to) throws IOException {
    try (StorageFile source = Engines.DIRECT.open(from);
        RandomAccessFile target = new RandomAccessFile(to.toFile(), "rw");
        InputStream bytes = Files.newInputStream(from)) {
      target.write(bytes.readNBytes((int) source.userBlock()));
    }
  }

  private void group(StorageGroup source, StorageGroup target) {
    for (String name : copier.attributeNames(source)) {
      copier.attribute(source, name, target);
    }
    for (String name : copier.linkNames(source)) {
      if (!copier.isHard(source, name)) {
        copier.link(source, name, target, name);
      } else if (!copier.again(source, name, target, name)) {
        object(source, name, target);
      }
    }
  }

  private void object(StorageGroup source, String name, StorageGroup target) {
    try {
      StorageGroup.Link kind = source.link(name);
      if (kind == StorageGroup.Link.GROUP) {
        try (StorageGroup inner = source.openGroup(name);
            StorageGroup copy = copier.group(source, name, inner, target, name)) {
          group(inner, copy);
        }
      } else if (kind != StorageGroup.Link.DATASET
          || layout == null
          || !copier.dataset(source, name, target, name, layout)) {
        copier.object(source, name, target, name);
      }
    } catch (AnamException e) {
      losses.add(source.path() + " " + name + ": " + e.getMessage());
    }
  }
}
