package org.anam.hdf5;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.anam.array.ElementType;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Files made entry by entry through the storage port, as no save would make them. */
public final class MadeFile {

  private MadeFile() {}

  static void make(Path path, Consumer<StorageGroup> content) {
    EngineTurn lock = Storages.standard().turn();
    try (StorageFile file = Storages.standard().create(path, 0);
        StorageGroup root = file.root()) {
      content.accept(root);
    } finally {
      lock.close();
    }
  }

  /** Makes a sub-group of a class. */
  static void object(
      StorageGroup parent, String name, String className, Consumer<StorageGroup> content) {
    try (StorageGroup group = parent.createGroup(name)) {
      if (className != null) {
        group.writeText("class", className, TextForm.UTF8);
      }
      content.accept(group);
    }
  }

  static void list(StorageGroup parent, String name, long count, Consumer<StorageGroup> content) {
    object(
        parent,
        name,
        "anamnesis.abstract.AnamList",
        group -> {
          group.writeInteger("count", ElementType.INT64, count);
          content.accept(group);
        });
  }

  /** The call fails with the code, and the message has these parts; nothing stays open. */
  @SuppressWarnings("exports")
  public static AnamException assertError(ErrorCode code, ThrowingCallable call, String... parts) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown).isInstanceOf(AnamException.class);
    AnamException error = (AnamException) thrown;
    assertThat(error.code()).as(error.getMessage()).isEqualTo(code);
    assertThat(error.file()).as(error.getMessage()).isPresent();
    for (String part : parts) {
      assertThat(error).hasMessageContaining(part);
    }
    assertThat(Storages.standard().openHandles()).isZero();
    return error;
  }
}
