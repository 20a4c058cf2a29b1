package org.anam.error;

/** What a call of Anam's public methods must be given: anything else is ANAM178. */
public final class Argument {

  private static final int PUBLIC = 0x0001;

  private Argument() {}

  /**
   * The value, which must not be null.
   *
   * @param value the argument
   * @param name the parameter's name
   * @throws AnamException ANAM178 when it is null
   */
  public static <T> T notNull(T value, String name) {
    if (value == null) {
      throw wrong("The argument " + name + " is null")
          .remedy("Pass a value for " + name + ".")
          .build();
    }
    return value;
  }

  /**
   * The values, none of which may be null, nor the array.
   *
   * @param values the arguments
   * @param name the parameter's name
   * @throws AnamException ANAM178 when one is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is only read
  public static <T> T[] noneNull(String name, T... values) {
    notNull(values, name);
    for (int i = 0; i < values.length; i++) {
      notNull(values[i], name + "[" + i + "]");
    }
    return values;
  }

  /**
   * Requires that a condition holds for an argument.
   *
   * @param holds the condition
   * @param what what is wrong if it is not, without a full stop
   * @param remedy what to pass, as a sentence
   * @throws AnamException ANAM178 when it does not hold
   */
  public static void require(boolean holds, String what, String remedy) {
    if (!holds) {
      throw wrong(what).remedy(remedy).build();
    }
  }

  /** The error, which names the method that was called. */
  private static AnamException.Builder wrong(String what) {
    String method =
        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
            .walk(
                frames ->
                    frames
                        .filter(frame -> isCalled(frame.getDeclaringClass()))
                        .findFirst()
                        .map(Argument::nameOf)
                        .orElse(null));
    return AnamException.of(CoreError.BAD_ARGUMENT, what).member(method);
  }

  /** Whether programs call a class, as they do public ones. */
  private static boolean isCalled(Class<?> type) {
    return type != Argument.class && (type.getModifiers() & PUBLIC) != 0;
  }

  private static String nameOf(StackWalker.StackFrame frame) {
    String type = frame.getClassName();
    String simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
    return frame.getMethodName().equals("<init>")
        ? "new " + simple
        : simple + "." + frame.getMethodName();
  }
}
