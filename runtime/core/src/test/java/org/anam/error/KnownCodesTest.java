package org.anam.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes of modules that others make, found as services; and of such as are broken. */
final class KnownCodesTest {

  @TempDir Path folder;

  /** Codes of a storage engine that is not Anam's. */
  public enum EngineError implements ErrorCode {
    /** The first. */
    WORN_OUT("ENGINE1"),
    /** Has taken a text that is Anam's. */
    IMPOSTOR("ANAM122");

    private final String id;

    EngineError(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String remedy() {
      return "Replace it.";
    }
  }

  /** Names them. */
  public static final class EngineErrorProvider implements ErrorCodeProvider {

    /** For {@link java.util.ServiceLoader}. */
    public EngineErrorProvider() {}

    @Override
    public List<ErrorCode> codes() {
      return List.of(EngineError.values());
    }
  }

  private Map<String, ErrorCode> found(String... providers) throws IOException {
    Path services = Files.createDirectories(folder.resolve("META-INF/services"));
    Files.write(services.resolve(ErrorCodeProvider.class.getName()), Arrays.asList(providers));
    URL[] path = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(path, getClass().getClassLoader())) {
      return KnownCodes.find(loader);
    }
  }

  @Test
  void codesOfOthersAreFound() throws IOException {
    assertThat(found(EngineErrorProvider.class.getName()))
        .containsEntry("ENGINE1", EngineError.WORN_OUT)
        .containsEntry("ANAM122", CoreError.WRONG_TYPE);
  }

  @Test
  void brokenProvidersHideNoOthers() throws IOException {
    assertThat(found("gone.Provider", "java.lang.String", EngineErrorProvider.class.getName()))
        .containsEntry("ENGINE1", EngineError.WORN_OUT);
  }

  @Test
  void manyBrokenProvidersLeaveTheCoreItself() throws IOException {
    String[] gone = new String[100];
    Arrays.setAll(gone, i -> "gone.Provider" + i);
    assertThat(found(gone)).containsEntry("ANAM101", CoreError.UNKNOWN_CLASS);
  }
}
