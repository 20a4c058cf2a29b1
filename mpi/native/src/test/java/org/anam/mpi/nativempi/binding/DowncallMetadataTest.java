package org.anam.mpi.nativempi.binding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The signatures that a native image is told of are those of the calls that the code makes. */
final class DowncallMetadataTest {

  private static final String METADATA =
      "/META-INF/native-image/org.anam/anam-mpi-native/reachability-metadata.json";

  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "anam", "mpi", "nativempi");

  private static final Pattern MPI =
      Pattern.compile(
          "BINDING\\s*\\.function\\(\\s*\"MPI_\\w+\",\\s*\"([iph]*)\""
              + "(,\\s*Linker\\.Option\\.critical\\(false\\))?\\s*\\)");

  private static final Pattern OTHER = Pattern.compile("FunctionDescriptor\\.of\\(([A-Z_, ]+)\\)");

  /** A call of the C library that sees the heap, and whose result nobody wants. */
  private static final Pattern ON_HEAP =
      Pattern.compile(
          "FunctionDescriptor\\.ofVoid\\(([A-Z_, ]+)\\),\\s*Linker\\.Option\\.critical\\(true\\)");

  private static final List<String> MPI_CLASSES =
      List.of(
          "BoundCollectives",
          "BoundEnvironment",
          "BoundPersistentReceive",
          "BoundPointToPoint",
          "BoundSharedWindows");

  @Test
  void everySignatureIsRegisteredAndNoOther() throws IOException {
    Set<String> made = new TreeSet<>();
    for (String name : MPI_CLASSES) {
      Matcher call = MPI.matcher(source("binding", name));
      while (call.find()) {
        String options = call.group(2) == null ? "" : " critical";
        // A handle is an int or a pointer, by the library.
        for (String handle : List.of("jint", "jlong")) {
          made.add("jint(" + types(call.group(1), handle) + ")" + options);
        }
      }
    }
    for (String text : List.of(source("library", "DynamicLoader"), source("abi", "AbiDetection"))) {
      Matcher call = OTHER.matcher(text);
      while (call.find()) {
        List<String> types =
            Stream.of(call.group(1).split(",", -1))
                .map(String::strip)
                .map(DowncallMetadataTest::canonical)
                .toList();
        made.add(types.get(0) + "(" + String.join(",", types.subList(1, types.size())) + ")");
      }
    }
    Matcher copy = ON_HEAP.matcher(source("transport/memory", "NativeCopy"));
    while (copy.find()) {
      List<String> types =
          Stream.of(copy.group(1).split(",", -1))
              .map(String::strip)
              .map(DowncallMetadataTest::canonical)
              .toList();
      made.add("void(" + String.join(",", types) + ") heap");
    }
    assertThat(registered()).isEqualTo(made);
  }

  /** So that the patterns above cannot pass over a call that is written otherwise. */
  @Test
  void everyHandleIsSeen() throws IOException, ClassNotFoundException {
    for (String name : MPI_CLASSES) {
      assertThat(MPI.matcher(source("binding", name)).results().count())
          .as(name)
          .isPositive()
          .isEqualTo(handles("binding", name));
    }
    assertThat(OTHER.matcher(source("library", "DynamicLoader")).results().count())
        .isPositive()
        .isEqualTo(handles("library", "DynamicLoader"));
    assertThat(source("abi", "AbiDetection").split("downcallHandle\\(", -1)).hasSize(1 + 1);
    assertThat(OTHER.matcher(source("abi", "AbiDetection")).results()).hasSize(1);
    assertThat(source("transport/memory", "NativeCopy").split("downcallHandle\\(", -1))
        .hasSize(1 + 1);
    assertThat(ON_HEAP.matcher(source("transport/memory", "NativeCopy")).results()).hasSize(1);
    List<String> binding = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String text = Files.readString(file);
        if (text.contains("downcallHandle(") || text.contains("upcallStub(")) {
          binding.add(file.getFileName().toString());
        }
      }
    }
    assertThat(binding)
        .containsExactlyInAnyOrder(
            "AbiDetection.java", "Binding.java", "DynamicLoader.java", "NativeCopy.java");
  }

  private static long handles(String folder, String name) throws ClassNotFoundException {
    Class<?> type =
        Class.forName(
            "org.anam.mpi.nativempi." + folder + "." + name,
            false,
            DowncallMetadataTest.class.getClassLoader());
    return Stream.of(type.getDeclaredFields())
        .filter(field -> field.getType() == MethodHandle.class)
        .count();
  }

  private static String source(String folder, String name) throws IOException {
    return Files.readString(SOURCES.resolve(folder).resolve(name + ".java"));
  }

  private static String types(String letters, String handle) {
    return String.join(
        ",",
        letters
            .chars()
            .mapToObj(letter -> letter == 'i' ? "jint" : letter == 'h' ? handle : "jlong")
            .toList());
  }

  private static String canonical(String layout) {
    return switch (layout) {
      case "JAVA_INT" -> "jint";
      case "JAVA_LONG" -> "jlong";
      case "ADDRESS" -> "void*";
      default -> throw new AssertionError("a layout that this test does not know: " + layout);
    };
  }

  private static Set<String> registered() throws IOException {
    Set<String> signatures = new TreeSet<>();
    try (InputStream in = DowncallMetadataTest.class.getResourceAsStream(METADATA)) {
      assertThat(in).as(METADATA).isNotNull();
      for (JsonNode call : new ObjectMapper().readTree(in).at("/foreign/downcalls")) {
        List<String> types = new ArrayList<>();
        call.get("parameterTypes").forEach(type -> types.add(type.asText()));
        JsonNode heap = call.at("/options/critical/allowHeapAccess");
        String options = heap.isMissingNode() ? "" : heap.asBoolean() ? " heap" : " critical";
        String signature =
            call.get("returnType").asText() + "(" + String.join(",", types) + ")" + options;
        assertThat(signatures.add(signature)).as(signature + " stands there once").isTrue();
      }
    }
    return signatures;
  }
}
