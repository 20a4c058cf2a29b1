package org.anam.mpi.nativempi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.anam.error.AnamException;
import org.anam.mpi.nativempi.error.NativeMpiError;
import org.anam.mpi.transport.LaunchContext;
import org.anam.mpi.transport.TransportProvider;
import org.anam.testing.Remedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java 17 loads the provider and gets an error from it; this test runs there too. */
final class OldJavaTest {

  @Test
  void theServiceIsFoundOnEveryJava() {
    assertThat(ServiceLoader.load(TransportProvider.class))
        .hasSize(1)
        .allMatch(provider -> provider.name().equals("native"));
  }

  @Test
  void aJavaThatIsTooOldIsRefused() {
    assertThatThrownBy(() -> NativeTransportProvider.requireJava(17))
        .isInstanceOfSatisfying(
            AnamException.class,
            e -> assertThat(e.code()).isEqualTo(NativeMpiError.NATIVE_NEEDS_NEWER_JAVA))
        .hasMessageContainingAll("ANAM250", "this is Java 17", "Java 22 or newer", "mpj")
        .satisfies(
            e ->
                Remedy.printed(
                    NativeMpiError.NATIVE_NEEDS_NEWER_JAVA,
                    e.getMessage(),
                    "Run the program on Java 22"));
    assertThatCode(() -> NativeTransportProvider.requireJava(22)).doesNotThrowAnyException();
  }

  /** On a Java that is too old, the whole way; on others the line above is all that decides. */
  @Test
  void theWorldIsRefusedBeforeAnythingIsLinked() {
    if (Runtime.version().feature() < 22) {
      LaunchContext context = new LaunchContext(List.of(), Map.of());
      assertThatThrownBy(() -> new NativeTransportProvider().world(context))
          .hasMessageContaining("ANAM250");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NativeTransportProvider, 61",
    "JobLauncher, 61",
    "transport/World, 66",
    "binding/BoundPointToPoint, 66",
  })
  void whatLoadsOnJava17IsCompiledForIt(String type, int version) throws IOException {
    try (InputStream file = NativeTransportProvider.class.getResourceAsStream(type + ".class");
        DataInputStream data = new DataInputStream(file)) {
      data.skipBytes(6);
      assertThat(data.readUnsignedShort()).isEqualTo(version);
    }
  }
}
