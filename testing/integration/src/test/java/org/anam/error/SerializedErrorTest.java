package org.anam.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anam.mapping.error.MappingError;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors that travel as serialized objects: to another process, or another build. */
final class SerializedErrorTest {

  /** Codes of a module that names them nowhere, as the reader lacks it. */
  private enum ForeignError implements ErrorCode {
    BURNT;

    @Override
    public String id() {
      return "TOAST1";
    }

    @Override
    public String remedy() {
      return "Take it out earlier.";
    }
  }

  static List<ErrorCode> codes() {
    List<ErrorCode> codes = new ArrayList<>(List.of(CoreError.values()));
    codes.addAll(List.of(StorageError.values()));
    codes.addAll(List.of(MappingError.values()));
    return codes;
  }

  @ParameterizedTest
  @MethodSource("codes")
  void theConstantIsTheSame(ErrorCode code) throws Exception {
    AnamException error = AnamException.of(code, "It went wrong").build();
    AnamException read = (AnamException) read(written(error));
    assertThat(read.code()).isSameAs(code);
    assertThat(read).hasMessage(error.getMessage());
    assertThat(read.remedy()).isEqualTo(code.remedy());
  }

  @Test
  void messageCauseAndTraceStay() throws Exception {
    AnamException error =
        AnamException.of(StorageError.DAMAGED, "It is gone")
            .file(Path.of("a.h5"))
            .path("/x")
            .remedy("Look elsewhere.")
            .cause(new IllegalStateException("deep"))
            .build();
    error.addSuppressed(new IOException("also"));
    AnamException read = (AnamException) read(written(error));
    assertThat(read).hasMessage("ANAM167: It is gone [file a.h5, path /x]. Look elsewhere.");
    assertThat(read).cause().isInstanceOf(IllegalStateException.class).hasMessage("deep");
    assertThat(read.getSuppressed()).hasSize(1);
    assertThat(read.getStackTrace()).isEqualTo(error.getStackTrace());
    assertThat(read.what()).isEqualTo(error.getMessage());
    assertThat(read.file()).isEmpty();
  }

  @Test
  void aCodeWithoutItsModuleIsItsText() throws Exception {
    AnamException error = AnamException.of(ForeignError.BURNT, "The toast is black").build();
    AnamException read = (AnamException) read(written(error));
    assertThat(read).hasMessage("TOAST1: The toast is black. Take it out earlier.");
    assertThat(read.code().id()).isEqualTo("TOAST1");
    assertThat(read.code().name()).isEqualTo("BURNT");
    assertThat(read.remedy()).isEqualTo("Take it out earlier.");
    assertThat(read.code()).isEqualTo(ErrorCode.of("TOAST1", "BURNT", "Take it out earlier."));
    AnamException again = (AnamException) read(written(read));
    assertThat(again.code()).isEqualTo(read.code());
  }

  /** So a reader needs no class but those of the core. */
  @Test
  void noEnumIsSerialized() throws Exception {
    List<String> classes = new ArrayList<>();
    byte[] written = written(AnamException.of(StorageError.CLOSED, "It is closed").build());
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(written)) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type)
              throws IOException, ClassNotFoundException {
            classes.add(type.getName());
            return super.resolveClass(type);
          }
        }) {
      assertThat(in.readObject()).isInstanceOf(AnamException.class);
    }
    assertThat(classes)
        .contains("org.anam.error.CodeText")
        .noneMatch(name -> name.contains("StorageError"));
  }

  @Test
  void partsThatAreNullAreRefused() {
    assertThatThrownBy(() -> ErrorCode.of(null, "A", "B.")).hasMessageContaining("ANAM178");
    assertThatThrownBy(() -> ErrorCode.of("ANAM122", null, "B.")).hasMessageContaining("ANAM178");
    assertThatThrownBy(() -> ErrorCode.of("ANAM122", "A", null)).hasMessageContaining("ANAM178");
    assertThatThrownBy(() -> AnamException.of(null, "It is")).hasMessageContaining("ANAM178");
  }

  private static byte[] written(Object object) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(object);
    }
    return bytes.toByteArray();
  }

  @SuppressWarnings("BanSerializableRead") // What this test has written.
  private static Object read(byte[] written) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written))) {
      return in.readObject();
    }
  }
}
