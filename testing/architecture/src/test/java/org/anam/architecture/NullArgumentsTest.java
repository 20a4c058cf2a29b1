package org.anam.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.OutputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anam.array.Complex;
import org.anam.array.ComplexFloat;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.CodecModule;
import org.anam.collection.AnamCollection;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.ProgressListener;
import org.anam.hdf5.SaveOptions;
import org.anam.inspect.Conversion;
import org.anam.inspect.Inspection;
import org.anam.inspect.Location;
import org.anam.inspect.Problem;
import org.anam.inspect.Soundness;
import org.anam.registry.Registry;
import org.anam.storage.ByteRanges;
import org.anam.storage.error.StorageError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One rule for null, held for every public method that a program calls: ANAM178, which names the
 * argument and the method. Methods of java.util's interfaces keep to those, and generated code
 * alone calls {@code org.anam.codec}.
 */
class NullArgumentsTest {

  private static final List<String> PACKAGES =
      List.of(
          "org.anam.array",
          "org.anam.collection",
          "org.anam.hdf5",
          "org.anam.inspect",
          "org.anam.registry");

  /** Where null has a meaning, which the Javadoc gives. */
  private static final Set<String> NULL_ALLOWED =
      Set.of("Store.put(Object 1)", "Location.Location(Location 0)");

  /** Made by Anam and handed out, not by programs. */
  private static final Set<String> HANDED_OUT = Set.of("Node", "Progress", "Extent");

  @TempDir static Path folder;
  private static Map<Class<?>, Object> samples;

  /** One parameter of one method. */
  record Argument(Executable method, int index) {

    String name() {
      return method.getDeclaringClass().getSimpleName()
          + "."
          + method.getName().substring(method.getName().lastIndexOf('.') + 1)
          + "("
          + method.getParameterTypes()[index].getSimpleName()
          + " "
          + index
          + ")";
    }

    @Override
    public String toString() {
      return name();
    }
  }

  @BeforeAll
  static void makeSamples() {
    Path file = folder.resolve("sample.h5");
    Store store = new Store().put("a", 1);
    Hdf5.save(file, "store", store);
    NdArray array = NdArray.of(new double[] {1, 2});
    samples =
        Map.ofEntries(
            Map.entry(Path.class, file),
            Map.entry(OutputStream.class, OutputStream.nullOutputStream()),
            Map.entry(ByteRanges.class, ByteRanges.of(Hdf5.toBytes("store", store))),
            Map.entry(String.class, "store"),
            Map.entry(Object.class, store),
            Map.entry(Class.class, Store.class),
            Map.entry(Map.class, Map.of("b", array)),
            Map.entry(List.class, List.of(array)),
            Map.entry(Collection.class, List.of(array)),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Codec.class, Store.CODEC),
            Map.entry(CodecLookup.class, Registry.of()),
            Map.entry(Codec[].class, new Codec<?>[0]),
            Map.entry(CodecModule[].class, new CodecModule[0]),
            Map.entry(SaveOptions.class, SaveOptions.defaults()),
            Map.entry(LoadOptions.class, LoadOptions.defaults()),
            Map.entry(ProgressListener.class, (ProgressListener) progress -> {}),
            Map.entry(Consumer.class, (Consumer<Object>) each -> {}),
            Map.entry(Duration.class, Duration.ofSeconds(20)),
            Map.entry(ElementType.class, ElementType.FLOAT64),
            Map.entry(Complex.class, new Complex(1, 2)),
            Map.entry(ComplexFloat.class, new ComplexFloat(1, 2)),
            Map.entry(UnsignedNumber.class, UnsignedNumber.of(ElementType.UINT8, 1)),
            Map.entry(Inspection.Extent.class, Inspection.Extent.ALL),
            Map.entry(Location.class, Location.ROOT),
            Map.entry(Problem.Severity.class, Problem.Severity.ERROR),
            Map.entry(ErrorCode.class, StorageError.CLOSED),
            Map.entry(AnamException.class, AnamException.of(StorageError.CLOSED, "x").build()),
            Map.entry(Soundness.Verdict.class, Soundness.Verdict.SOUND),
            Map.entry(Complex[].class, new Complex[] {new Complex(1, 2), new Complex(3, 4)}),
            Map.entry(ComplexFloat[].class, new ComplexFloat[] {new ComplexFloat(1, 2)}),
            Map.entry(long[].class, new long[] {2}));
  }

  static Stream<Argument> arguments() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PACKAGES);
    return classes.stream()
        .filter(type -> PACKAGES.contains(type.getPackageName()))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.isEnum() && !type.isInterface())
        .map(JavaClass::reflect)
        .filter(type -> !isHandedOut(type))
        .flatMap(NullArgumentsTest::executables)
        .flatMap(
            method ->
                Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                    .map(i -> new Argument(method, i)))
        .filter(argument -> !argument.method().getParameterTypes()[argument.index()].isPrimitive())
        .filter(argument -> !isAllowed(argument))
        .sorted((a, b) -> a.name().compareTo(b.name()));
  }

  private static boolean isHandedOut(Class<?> type) {
    for (Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
      if (HANDED_OUT.contains(outer.getSimpleName())) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Executable> executables(Class<?> type) {
    List<Executable> all = new ArrayList<>();
    for (Method method : type.getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers())
          && !method.isSynthetic()
          && !isOfJava(type, method)) {
        all.add(method);
      }
    }
    for (Constructor<?> constructor : type.getConstructors()) {
      if (!Modifier.isAbstract(type.getModifiers())) {
        all.add(constructor);
      }
    }
    return all.stream();
  }

  /** Whether a method keeps a contract of java.lang or java.util. */
  private static boolean isOfJava(Class<?> type, Method method) {
    for (Class<?> declares : List.of(Object.class, List.class, Comparable.class)) {
      if (declares.isAssignableFrom(type)
          && Stream.of(declares.getMethods())
              .anyMatch(
                  m ->
                      m.getName().equals(method.getName())
                          && m.getParameterCount() == method.getParameterCount())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAllowed(Argument argument) {
    return NULL_ALLOWED.contains(argument.name());
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void nullIsAnErrorThatNamesTheArgument(Argument argument) throws Exception {
    Executable method = argument.method();
    Object[] values = new Object[method.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == argument.index() ? null : sample(method, i);
    }
    Throwable thrown = null;
    try (Hdf5File opened = Hdf5File.open(folder.resolve("sample.h5"));
        Inspection inspected = Inspection.open(folder.resolve("sample.h5"))) {
      if (method instanceof Constructor<?> constructor) {
        constructor.newInstance(values);
      } else {
        Method called = (Method) method;
        called.invoke(receiver(called, opened, inspected), values);
      }
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }
    assertThat(thrown).isInstanceOf(AnamException.class).hasMessageContaining("is null");
    assertThat(((AnamException) thrown).code()).isEqualTo(CoreError.BAD_ARGUMENT);
    String type = method.getDeclaringClass().getSimpleName();
    assertThat(((AnamException) thrown).member().orElseThrow()).contains(type);
  }

  private static Object receiver(Method method, Hdf5File opened, Inspection inspected) {
    if (Modifier.isStatic(method.getModifiers())) {
      return null;
    }
    Class<?> type = method.getDeclaringClass();
    Object receiver =
        Map.<Class<?>, Object>ofEntries(
                Map.entry(Hdf5File.class, opened),
                Map.entry(Inspection.class, inspected),
                Map.entry(LoadOptions.class, LoadOptions.defaults()),
                Map.entry(SaveOptions.class, SaveOptions.defaults()),
                Map.entry(Conversion.class, Conversion.defaults()),
                Map.entry(Registry.class, Registry.of()),
                Map.entry(Store.class, new Store()),
                Map.entry(NdArray.class, NdArray.of(new double[] {1})),
                Map.entry(StringArray.class, StringArray.of(new String[] {"a"})),
                Map.entry(
                    StructuredArray.class,
                    StructuredArray.of(Map.of("x", NdArray.of(new double[] {1})))),
                Map.entry(Location.class, Location.ROOT),
                Map.entry(AnamCollection.class, new AnamCollection<Object>() {}))
            .get(type);
    assertThat(receiver).as("an object of %s", type).isNotNull();
    return receiver;
  }

  private static Object sample(Executable method, int index) {
    Class<?> type = method.getParameterTypes()[index];
    if (samples.containsKey(type)) {
      return samples.get(type);
    }
    if (type.isArray()) {
      return java.lang.reflect.Array.newInstance(type.componentType(), 2);
    }
    return type == boolean.class
        ? (Object) false
        : type == int.class
            ? (Object) 1
            : type == double.class
                ? (Object) 1.0
                : type == float.class ? (Object) 1f : type == long.class ? (Object) 1L : null;
  }

  @Test
  void theEnumerationFindsTheMethods() {
    assertThat(arguments()).hasSizeGreaterThan(80);
  }
}
