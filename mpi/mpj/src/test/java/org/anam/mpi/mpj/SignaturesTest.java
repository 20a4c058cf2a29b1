package org.anam.mpi.mpj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import xdev.Device;

/** The signatures that this module is compiled against are those of the real MPJ Express. */
final class SignaturesTest {

  @Test
  void everySignatureIsThereInTheRealJars() throws Exception {
    Jobs.requireLibrary();
    Library library = Library.find(System.getenv(), "");
    List<URL> jars = new ArrayList<>();
    for (Path jar : library.multicore()) {
      jars.add(jar.toUri().toURL());
    }
    for (Path jar : library.cluster()) {
      jars.add(jar.toUri().toURL());
    }
    List<String> missing = new ArrayList<>();
    int compared = 0;
    try (URLClassLoader real =
        new URLClassLoader(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      for (String name : names()) {
        Class<?> ours = Class.forName(name, false, getClass().getClassLoader());
        Class<?> theirs = Class.forName(name, false, real);
        for (Member member : members(ours)) {
          compared++;
          if (members(theirs).stream().noneMatch(other -> same(member, other))) {
            missing.add(text(member));
          }
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(compared).isGreaterThan(40);
  }

  /** Constants are copied into what is compiled. */
  @Test
  void constantsAreThoseOfTheRealJars() throws Exception {
    Jobs.requireLibrary();
    URL jar = Library.find(System.getenv(), "").cluster().get(0).toUri().toURL();
    try (URLClassLoader real =
        new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader())) {
      assertThat(real.loadClass("xdev.Device").getField("ANY_TAG").getInt(null))
          .isEqualTo(Device.ANY_TAG);
    }
  }

  private static List<String> names() throws IOException {
    Path root = Path.of("../mpj-signatures/src/main/java");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(".java") && !file.contains("-info"))
          .map(file -> file.substring(0, file.length() - 5).replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  /** What others can use, with what is inherited; a class inherits no constructors. */
  private static List<Member> members(Class<?> type) {
    List<Member> members = new ArrayList<>();
    members.addAll(List.of(type.getFields()));
    members.addAll(
        Stream.of(type.getMethods()).filter(m -> m.getDeclaringClass() != Object.class).toList());
    members.addAll(List.of(type.getConstructors()));
    return members;
  }

  private static boolean same(Member one, Member other) {
    return text(one).equals(text(other))
        && Modifier.isStatic(one.getModifiers()) == Modifier.isStatic(other.getModifiers());
  }

  /** Name and types, by their names: the classes are of different loaders. */
  private static String text(Member member) {
    if (member instanceof Field field) {
      return field.getType().getName() + " " + field.getName();
    }
    if (member instanceof Method method) {
      return method.getReturnType().getName()
          + " "
          + method.getName()
          + types(method.getParameterTypes());
    }
    Constructor<?> constructor = (Constructor<?>) member;
    return constructor.getName() + types(constructor.getParameterTypes());
  }

  private static String types(Class<?>... types) {
    return Arrays.stream(types).map(Class::getName).toList().toString();
  }
}
