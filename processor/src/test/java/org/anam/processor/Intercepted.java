package org.anam.processor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Objects of the compiler whose calls a test looks at or makes fail. */
final class Intercepted {

  private Intercepted() {}

  /** What happens at a call. */
  @FunctionalInterface
  interface Call {
    Object call(Method method, Object[] arguments) throws Exception;
  }

  /** An object of the interface whose calls go to {@code call}. */
  static <T> T of(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            Intercepted.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.call(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
