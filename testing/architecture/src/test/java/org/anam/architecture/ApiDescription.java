package org.anam.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What programs see of a module: the public and protected members of the packages it exports. */
final class ApiDescription {

  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

  private final List<String> lines = new ArrayList<>();

  private ApiDescription() {}

  /** One line a type and a member, sorted; the same on every machine. */
  static String of(String module) {
    ApiDescription description = new ApiDescription();
    exportedPackages(module).forEach(name -> description.packageOf(module, name));
    return description.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  private static List<String> exportedPackages(String module) {
    Path source = Path.of("..", "..", module, "src", "main", "java", "module-info.java");
    if (!Files.exists(source)) {
      return List.of();
    }
    try {
      Matcher exports = EXPORT.matcher(Files.readString(source));
      return exports.results().map(found -> found.group(1)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void packageOf(String module, String name) {
    lines.add("package " + name);
    Path folder = Product.folder(module).resolve(name.replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".class") && !file.contains("-"))
          .map(file -> load(name + "." + file.substring(0, file.length() - ".class".length())))
          .filter(ApiDescription::isSeen)
          .sorted((a, b) -> a.getName().compareTo(b.getName()))
          .forEach(this::type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ApiDescription.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isSeen(Class<?> type) {
    return isSeen(type.getModifiers())
        && (type.getEnclosingClass() == null || isSeen(type.getEnclosingClass()))
        && !type.isAnonymousClass()
        && !type.isLocalClass();
  }

  private static boolean isSeen(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  private void type(Class<?> type) {
    StringBuilder line = new StringBuilder(type.toGenericString());
    Type parent = type.getGenericSuperclass();
    if (parent != null && !parent.equals(Object.class)) {
      line.append(" extends ").append(parent.getTypeName());
    }
    if (type.getGenericInterfaces().length > 0) {
      line.append(" implements ").append(names(type.getGenericInterfaces()));
    }
    if (type.isSealed()) {
      line.append(" permits ").append(names(type.getPermittedSubclasses()));
    }
    lines.add(line.toString());
    Stream.of(
            Arrays.stream(type.getDeclaredFields()).map(ApiDescription::line),
            Arrays.stream(type.getDeclaredConstructors()).map(ApiDescription::line),
            Arrays.stream(type.getDeclaredMethods()).map(ApiDescription::line))
        .flatMap(found -> found)
        .filter(found -> !found.isEmpty())
        .sorted()
        .forEach(found -> lines.add("  " + found));
  }

  private static String names(Type[] types) {
    return Arrays.stream(types).map(Type::getTypeName).collect(Collectors.joining(", "));
  }

  private static String line(Field field) {
    return isApi(field) ? field.toGenericString() : "";
  }

  private static String line(Constructor<?> constructor) {
    return isApi(constructor) ? constructor.toGenericString() : "";
  }

  private static String line(Method method) {
    if (!isApi(method) || method.isBridge()) {
      return "";
    }
    Object value = method.getDefaultValue();
    // An array in an array is printed with its elements, of whatever type they are.
    String given = Arrays.deepToString(new Object[] {value});
    return method.toGenericString()
        + (value == null ? "" : " default " + given.substring(1, given.length() - 1));
  }

  private static boolean isApi(Member member) {
    return isSeen(member.getModifiers()) && !member.isSynthetic();
  }
}
