package org.anam.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.error.AnamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The registry of a class loader, with services files made up for the test. */
final class StandardRegistryTest {

  /** Named in a services file below. */
  public static final class Module implements CodecModule {
    /** Called by the service loader. */
    public Module() {}

    @Override
    public List<Codec<?>> codecs() {
      return List.of(PlainCodec.of(StringBuilder.class, "lab.FromService"));
    }
  }

  @TempDir private Path folder;

  private <T> T withServices(String lines, Supplier<T> action) throws IOException {
    Path file = folder.resolve("META-INF/services/" + CodecModule.class.getName());
    Files.createDirectories(file.getParent());
    Files.writeString(file, lines);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      thread.setContextClassLoader(loader);
      return action.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void modulesOfTheContextLoaderAreFoundOncePerLoader() throws IOException {
    withServices(
        Module.class.getName(),
        () -> {
          Registry registry = Registry.standard();
          assertThat(registry.byName("lab.FromService")).isPresent();
          assertThat(Registry.standard()).isSameAs(registry);
          return null;
        });
    assertThat(Registry.standard().byName("lab.FromService")).isEmpty();
  }

  @Test
  void withoutAContextLoaderThatOfAnamIsAsked() {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try {
      thread.setContextClassLoader(null);
      assertThat(Registry.standard().byName("anamnesis.store.Store")).isPresent();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aModuleThatIsGoneIsNamed() throws IOException {
    withServices(
        "lab.GoneRegistry",
        () -> {
          assertThatThrownBy(Registry::standard)
              .isInstanceOf(AnamException.class)
              .hasMessageStartingWith("ANAM107: A registry class cannot be loaded")
              .hasMessageContaining("lab.GoneRegistry");
          return null;
        });
  }
}
