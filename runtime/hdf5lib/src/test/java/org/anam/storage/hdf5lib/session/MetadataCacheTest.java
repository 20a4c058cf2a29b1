package org.anam.storage.hdf5lib.session;

import static org.assertj.core.api.Assertions.assertThat;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.nio.file.Path;
import org.anam.array.ElementType;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.hdf5lib.Hdf5libProvider;
import org.anam.storage.hdf5lib.call.NativeLibrary;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetadataCacheTest {

  private static final int OBJECTS = 2_000;

  @TempDir Path folder;

  @BeforeEach
  @SuppressWarnings("try") // The lock is held, not used.
  void useDirectCalls() {
    NativeLibrary.require();
    try (EngineTurn lock = Storages.standard().turn()) {
      assertThat(CallChoice.useDirect()).isTrue();
    }
  }

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void isSmallAmongObjectsAndUsualAmongAttributes() {
    try (EngineTurn lock = Storages.standard().turn()) {
      String path = folder.resolve("empty.h5").toString();
      long file =
          H5.H5Fcreate(
              path, HDF5Constants.H5F_ACC_EXCL, NativeTypes.NEW_FILE, NativeTypes.FILE_ACCESS);
      try {
        long usual = size(file);
        MetadataCache cache = new MetadataCache(file);
        count(cache, 500, 0);
        assertThat(size(file)).isEqualTo(usual);
        count(cache, 100, 0);
        assertThat(size(file)).isEqualTo(MetadataCache.SMALL).isLessThan(usual);
        count(cache, 100_000, 10_000);
        assertThat(size(file)).isEqualTo(MetadataCache.SMALL);
        count(cache, 0, 10_000);
        assertThat(size(file)).isEqualTo(usual);
        count(cache, 1_000, 10_000);
        assertThat(size(file)).isEqualTo(MetadataCache.SMALL);
      } finally {
        H5.H5Fclose(file);
      }
    }
  }

  private static void count(MetadataCache cache, int items, int attributes) {
    for (int i = 0; i < items; i++) {
      cache.countItem();
    }
    for (int i = 0; i < attributes; i++) {
      cache.countAttribute();
    }
  }

  /** The most that the cache holds now, in bytes. */
  private static long size(long file) {
    long[] sizes = new long[4];
    H5.H5Fget_mdc_size(file, sizes);
    return sizes[0];
  }

  @Test
  @SuppressWarnings("try") // The lock is held, not used.
  void listsOfBothKindsAreWrittenAndReadWhole() {
    Path path = folder.resolve("lists.h5");
    try (EngineTurn lock = Storages.standard().turn()) {
      try (StorageFile file = new Hdf5libProvider().storage().create(path, 0);
          StorageGroup root = file.root()) {
        for (int turn = 0; turn < 2; turn++) {
          writeObjects(root, "objects " + turn + "x");
          writeNumbers(root, "numbers " + turn + "x");
        }
      }
      try (StorageFile file = new Hdf5libProvider().storage().open(path);
          StorageGroup root = file.root()) {
        for (int turn = 0; turn < 2; turn++) {
          readObjects(root, "objects " + turn + "x");
          readNumbers(root, "numbers " + turn + "x");
        }
      }
    }
    assertThat(new Hdf5libProvider().storage().openHandles()).isZero();
  }

  private static void writeObjects(StorageGroup root, String name) {
    try (StorageGroup list = root.createGroup(name)) {
      for (int i = 0; i < OBJECTS; i++) {
        try (StorageGroup object = list.createGroup("item" + i)) {
          object.writeText("text", "text " + i, TextForm.UTF8);
        }
      }
    }
  }

  private static void readObjects(StorageGroup root, String name) {
    assertThat(root.link(name)).isEqualTo(StorageGroup.Link.GROUP);
    try (StorageGroup list = root.openGroup(name)) {
      for (int i = 0; i < OBJECTS; i++) {
        assertThat(list.link("item" + i)).isEqualTo(StorageGroup.Link.GROUP);
        try (StorageGroup object = list.openGroup("item" + i);
            StoredAttribute text = object.openAttribute("text")) {
          assertThat(text.readText()).isEqualTo("text " + i);
        }
      }
    }
  }

  private static void writeNumbers(StorageGroup root, String name) {
    try (StorageGroup list = root.createGroup(name)) {
      for (int i = 0; i < 10 * OBJECTS; i++) {
        list.writeInteger("item" + i, ElementType.INT64, i);
      }
    }
  }

  private static void readNumbers(StorageGroup root, String name) {
    assertThat(root.link(name)).isEqualTo(StorageGroup.Link.GROUP);
    try (StorageGroup list = root.openGroup(name)) {
      for (int i = 0; i < 10 * OBJECTS; i++) {
        try (StoredAttribute number = list.openAttribute("item" + i)) {
          assertThat(number.readInteger()).isEqualTo(i);
        }
      }
    }
  }
}
