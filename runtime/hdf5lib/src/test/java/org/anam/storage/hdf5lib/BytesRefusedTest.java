package org.anam.storage.hdf5lib;

import org.anam.storage.ByteRanges;
import org.anam.storage.MemoryFile;
import org.anam.storage.Storage;
import org.anam.storage.error.StorageError;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;

/** The library takes files alone, and says what takes bytes. */
class BytesRefusedTest {

  private final Storage storage = Hdf5libStorage.instance();

  @Test
  void bytesAreRefusedWithTheEngineThatTakesThem() {
    Remedy.of(
        StorageError.FILES_ONLY,
        () -> storage.open(ByteRanges.of(new byte[100]), Storage.FILL_LIMIT),
        "org.anam:anam-direct");
    Remedy.of(
        StorageError.FILES_ONLY,
        () -> storage.fill(new MemoryFile(), 0),
        "-Danam.storage=direct",
        "put the bytes into a file");
  }
}
