package lab;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.hdf5.Hdf5;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessingOffTest {

  @TempDir Path folder;

  @Test
  void theErrorNamesTheRemedy() {
    Path file = folder.resolve("anna.hdf5");
    AnamException error =
        assertThrows(AnamException.class, () -> Hdf5.save(file, new Person("Anna", 45)));
    assertSays(error, "ANAM105: No codec maps lab.Person, and no registry was found at all");
    assertSays(
        error,
        "<annotationProcessorPaths><path><groupId>org.anam</groupId>"
            + "<artifactId>anam-processor</artifactId>");
    assertSays(error, "annotationProcessor(\"org.anam:anam-processor:");
  }

  private static void assertSays(AnamException error, String words) {
    assertTrue(error.getMessage().contains(words), error.getMessage());
  }
}
