package org.anam.mpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.mpi.error.MpiError;
import org.anam.mpi.single.SingleTransport;
import org.anam.mpi.testing.ThreadRanks;
import org.anam.mpi.transport.Transport;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One rule for null, held for every public method that a program calls: ANAM178, which names the
 * argument and the method. Values may be null, arrays and lists are checked by all ranks together,
 * and no class means any.
 */
class NullArgumentsTest {

  private static final Set<Class<?>> CHECKED_ELSEWHERE =
      Set.of(Object.class, List.class, Class.class);

  /** Where null has a meaning, which the Javadoc gives. */
  private static final Set<String> NULL_ALLOWED = Set.of("Communicator.abort(String 1)");

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(String[].class, new String[0]),
          Map.entry(String.class, "single"),
          Map.entry(MpiOptions.class, MpiOptions.defaults()),
          Map.entry(Transport.class, new SingleTransport()),
          Map.entry(Registry.class, Registry.of()),
          Map.entry(Reduction.class, Reduction.SUM),
          Map.entry(BinaryOperator.class, (BinaryOperator<Object>) (a, b) -> a),
          Map.entry(Collection.class, List.of()),
          Map.entry(Status.class, new Status(0, 0, 0)),
          Map.entry(Object.class, 1),
          Map.entry(int.class, 0),
          Map.entry(long.class, 0L),
          Map.entry(double.class, 0.0));

  /** One parameter of one method. */
  record Parameter(Executable method, int index) {

    Class<?> type() {
      return method.getParameterTypes()[index];
    }

    @Override
    public String toString() {
      String name = method instanceof Method ? method.getName() : "new";
      return method.getDeclaringClass().getSimpleName()
          + "."
          + name
          + "("
          + type().getSimpleName()
          + " "
          + index
          + ")";
    }
  }

  static Stream<Parameter> parameters() {
    return Stream.of(Communicator.class, MpiOptions.class, Request.class, Received.class)
        .flatMap(
            type ->
                Stream.<Executable>concat(
                    Arrays.stream(type.getDeclaredMethods()),
                    Arrays.stream(type.getConstructors())))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .filter(method -> !method.getName().equals("equals"))
        .flatMap(
            method ->
                Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                    .map(i -> new Parameter(method, i)))
        .filter(p -> !p.type().isPrimitive() && !CHECKED_ELSEWHERE.contains(p.type()))
        .filter(p -> !NULL_ALLOWED.contains(p.toString()))
        .sorted((a, b) -> a.toString().compareTo(b.toString()));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void nullIsAnErrorThatNamesTheArgument(Parameter parameter) throws Exception {
    Executable method = parameter.method();
    Object[] values = new Object[method.getParameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i == parameter.index() ? null : SAMPLES.get(method.getParameterTypes()[i]);
    }
    Throwable thrown = null;
    try (Communicator alone = Communicator.single()) {
      if (method instanceof Constructor<?> constructor) {
        constructor.newInstance(values);
      } else {
        Object receiver =
            method.getDeclaringClass() == Communicator.class ? alone : MpiOptions.defaults();
        ((Method) method)
            .invoke(Modifier.isStatic(method.getModifiers()) ? null : receiver, values);
      }
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }
    assertThat(thrown).isInstanceOf(AnamException.class).hasMessageContaining("is null");
    assertThat(((AnamException) thrown).code()).isEqualTo(CoreError.BAD_ARGUMENT);
    assertThat(((AnamException) thrown).member().orElseThrow())
        .contains(method.getDeclaringClass().getSimpleName());
  }

  @Test
  void theEnumerationFindsTheMethods() {
    assertThat(parameters()).hasSizeGreaterThan(18);
  }

  @Test
  void nullsWithinTheArguments() {
    assertThatThrownBy(() -> Communicator.world("a", null))
        .hasMessageStartingWith("ANAM178")
        .hasMessageContaining("arguments[1] is null");
    assertThatThrownBy(() -> Request.awaitAll(Arrays.asList((Request<?>) null)))
        .hasMessageStartingWith("ANAM178")
        .hasMessageContaining("requests[0] is null");
  }

  @Test
  void valuesMayBeNullAndNoClassMeansAny() {
    new ThreadRanks(2)
        .run(
            world -> {
              assertThat(world.<Object>bcast(null, 0, null)).isNull();
              assertThat(world.<Object>ibcast(null, 0, null).await()).isNull();
              assertThat(world.sendRecv(null, 1 - world.rank(), 1 - world.rank())).isNull();
              world.isend(null, 1 - world.rank(), 5).await();
              assertThat(world.receive(1 - world.rank(), 5, null).value()).isNull();
              assertThat(world.allgatherList(Arrays.asList((Object) null))).hasSize(2);
              return null;
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void missingArraysListsAndOperatorsAreErrorsOfAllRanks(int size) {
    new ThreadRanks(size)
        .run(
            world -> {
              boolean bad = world.isRoot();
              fails(MpiError.NOT_AN_ARRAY, () -> world.gather(bad ? null : new int[1]));
              fails(MpiError.NOT_AN_ARRAY, () -> world.allgather(bad ? null : new int[1]));
              fails(MpiError.NOT_AN_ARRAY, () -> world.scatterArray((int[]) null));
              fails(MpiError.NOT_AN_ARRAY, () -> world.scatterList((List<?>) null));
              fails(MpiError.NOT_AN_ARRAY, () -> world.gatherList(bad ? null : List.of(1)));
              BinaryOperator<Object> operator = bad ? null : (a, b) -> a;
              fails(CoreError.BAD_ARGUMENT, () -> world.allreduce((Object) 1, operator));
              fails(CoreError.BAD_ARGUMENT, () -> world.reduce((Object) 1, operator));
              return world.allreduce(1, Reduction.SUM);
            });
  }

  private static void fails(ErrorCode code, Runnable call) {
    AnamException error = catchThrowableOfType(AnamException.class, call::run);
    assertThat(error).hasMessageContaining("null");
    assertThat(error.code()).isEqualTo(code);
  }
}
