package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hdf.hdf5lib.H5;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a native image is told of is what hdf5lib's C code looks up, by the names that it holds. */
@Tag("once")
class ImageMetadataTest {

  private static final String METADATA =
      "/META-INF/native-image/org.anam/anam-hdf5lib/reachability-metadata.json";

  /** Only for callbacks, which no image can have. */
  private static final String CALLBACK_TYPE = "hdf.hdf5lib.structs.H5E_error2_t";

  private static final String CALLBACKS = "hdf/hdf5lib/callbacks/";

  private static final Pattern TYPE =
      Pattern.compile("(?<=\0)(hdf/hdf5lib|java/lang|java/util)/[\\w/]+(?=\0)");

  private static final Pattern SIGNATURE =
      Pattern.compile("(?<=\0)\\((\\[*([ZBSIJFD]|L[\\w/]+;))*\\)\\[*([VZBSIJFD]|L[\\w/]+;)(?=\0)");

  static List<JsonNode> entries() throws IOException {
    try (InputStream in = ImageMetadataTest.class.getResourceAsStream(METADATA)) {
      JsonNode root = new ObjectMapper().readTree(in);
      assertThat(root.fieldNames()).toIterable().containsExactly("reflection");
      List<JsonNode> entries = new ArrayList<>();
      root.get("reflection").forEach(entries::add);
      return entries;
    }
  }

  private static String binding() throws IOException {
    String file =
        "/org/bytedeco/hdf5/" + Loader.getPlatform() + "/" + System.mapLibraryName("hdf5_java");
    try (InputStream in = H5.class.getResourceAsStream(file)) {
      assertThat(in).as(file).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    pattern.matcher(binding()).results().forEach(result -> found.add(result.group()));
    return found;
  }

  @Test
  void everyTypeThatTheBindingNamesIsThere() throws IOException {
    Set<String> named = new TreeSet<>();
    found(TYPE).forEach(name -> named.add(name.replace('/', '.')));
    assertThat(named.remove(CALLBACK_TYPE)).isTrue();
    Set<String> registered = new TreeSet<>();
    for (JsonNode entry : entries()) {
      assertThat(entry.get("jniAccessible").asBoolean()).isTrue();
      assertThat(registered.add(entry.get("type").asText())).isTrue();
    }
    assertThat(registered).isEqualTo(named);
  }

  @Test
  void everySignatureThatTheBindingNamesIsThere() throws IOException, ClassNotFoundException {
    Set<String> registered = new TreeSet<>();
    for (JsonNode entry : entries()) {
      Class<?> type = Class.forName(entry.get("type").asText());
      for (JsonNode method : entry.path("methods")) {
        registered.add(descriptor(type, method));
      }
    }
    Set<String> named = found(SIGNATURE);
    // Callbacks' own, and H5E_error2_t's constructor.
    named.removeIf(signature -> signature.contains(CALLBACKS));
    named.removeAll(
        Set.of(
            "(JJJILjava/lang/String;Ljava/lang/String;Ljava/lang/String;)V",
            "(JLjava/lang/String;J[B)I",
            "(Ljava/lang/String;J[B)I",
            "([B[BJ)I"));
    registered.remove("()V"); // H5G_info_t's, which C makes without a constructor.
    assertThat(registered).isEqualTo(named);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void whatIsRegisteredExists(JsonNode entry) throws ClassNotFoundException {
    Class<?> type = Class.forName(entry.get("type").asText());
    for (JsonNode method : entry.path("methods")) {
      Class<?>[] types = parameters(method);
      String name = method.get("name").asText();
      assertThatCode(
              () -> {
                if (name.equals("<init>")) {
                  type.getDeclaredConstructor(types);
                } else {
                  type.getDeclaredMethod(name, types);
                }
              })
          .doesNotThrowAnyException();
    }
  }

  private static String descriptor(Class<?> type, JsonNode method) {
    Class<?>[] types = parameters(method);
    String name = method.get("name").asText();
    try {
      Class<?> result =
          name.equals("<init>") ? void.class : type.getDeclaredMethod(name, types).getReturnType();
      return MethodType.methodType(result, types).toMethodDescriptorString();
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Class<?>[] parameters(JsonNode method) {
    List<Class<?>> types = new ArrayList<>();
    for (JsonNode type : method.get("parameterTypes")) {
      types.add(type(type.asText()));
    }
    return types.toArray(new Class<?>[0]);
  }

  private static Class<?> type(String name) {
    return switch (name) {
      case "boolean" -> boolean.class;
      case "byte" -> byte.class;
      case "short" -> short.class;
      case "int" -> int.class;
      case "long" -> long.class;
      case "float" -> float.class;
      case "double" -> double.class;
      case "byte[]" -> byte[].class;
      default -> {
        try {
          yield Class.forName(name);
        } catch (ClassNotFoundException e) {
          throw new AssertionError(e);
        }
      }
    };
  }
}
