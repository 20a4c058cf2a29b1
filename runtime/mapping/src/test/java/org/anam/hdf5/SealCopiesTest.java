package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.anam.collection.Store;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A seal lies at both ends of the file: one that is lost does not make the file an unsealed one.
 */
class SealCopiesTest {

  private static final LoadOptions OPTIONS = LoadOptions.defaults().registry(Registry.of());
  private static final SaveOptions SEALED = SaveOptions.defaults().registry(Registry.of()).sealed();

  @TempDir Path folder;

  @Test
  void aLostSealIsABrokenSeal() throws IOException {
    Path file = folder.resolve("sealed.h5");
    Hdf5.save(file, "data", new Store().put("n", 1), SEALED);
    byte[] sound = Files.readAllBytes(file);
    assertThat(Arrays.copyOf(sound, 512))
        .isEqualTo(Arrays.copyOfRange(sound, sound.length - 512, sound.length));

    byte[] noStart = sound.clone();
    Arrays.fill(noStart, 0, 512, (byte) 0);
    broken(noStart);
    byte[] noEnd = sound.clone();
    Arrays.fill(noEnd, sound.length - 512, sound.length, (byte) 0);
    broken(noEnd);
    broken(Arrays.copyOf(sound, sound.length - 512));
    broken(Arrays.copyOf(sound, 700));
  }

  @Test
  void appendingSealsAnew() throws IOException {
    Path file = folder.resolve("sealed.h5");
    Hdf5.save(file, "data", new Store().put("n", 1), SEALED);
    for (int i = 0; i < 3; i++) {
      try (Hdf5File open = Hdf5File.append(file, SEALED)) {
        open.save("more" + i, new Store().put("n", 2 + i));
      }
      Object more = Hdf5.load(file, "more" + i, OPTIONS.requireSeal());
      assertThat(more).isEqualTo(new Store().put("n", 2 + i));
    }
    assertThat(Hdf5.load(file, "data", OPTIONS.requireSeal())).isEqualTo(new Store().put("n", 1));
  }

  private void broken(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("broken.h5"), bytes);
    assertThatThrownBy(() -> Hdf5.load(file, OPTIONS)).hasMessageContaining("ANAM165");
  }
}
