package lab;

import java.util.*;
import org.anam.*;

@Anam
@Convert({
  Converters.First.class,
  Converters.Second.class, // ERROR [ANAM051] First and Second are both for Thread. Name one converter for each type.
  Converters.Abstract.class, // ERROR [ANAM052] Abstract cannot be instantiated: it is abstract. Make it a class, static if nested, with a constructor without parameters that the package of the mapped type can call.
  Converters.WithParameter.class, // ERROR [ANAM052] WithParameter cannot be instantiated: it has no constructor without parameters that the package can call. Make it a class, static if nested, with a constructor without parameters that the package of the mapped type can call.
  Converters.Inner.class, // ERROR [ANAM052] Inner cannot be instantiated: it is an inner class. Make it a class, static if nested, with a constructor without parameters that the package of the mapped type can call.
  Converters.Hidden.class, // ERROR [ANAM052] Hidden cannot be instantiated: it has no constructor without parameters that the package can call. Make it a class, static if nested, with a constructor without parameters that the package of the mapped type can call.
  Converters.Throwing.class, // ERROR [ANAM052] Throwing cannot be instantiated: its constructor throws Exception. Make it a class, static if nested, with a constructor without parameters that the package of the mapped type can call.
  Converters.Unstorable.class // ERROR [ANAM053] Unstorable stores Thread, which cannot be mapped. Let the converter store a type that a member may have.
})
class Converters {
  abstract static class Base<T, S> implements Converter<T, S> {
    @Override
    public S toStored(T value) {
      return null;
    }

    @Override
    public T fromStored(S stored) {
      return null;
    }
  }

  static class First extends Base<Thread, String> {}

  static class Second extends Base<Thread, Integer> {}

  abstract static class Abstract extends Base<StringBuilder, String> {}

  static class WithParameter extends Base<Process, String> {
    WithParameter(int x) {}
  }

  class Inner extends Base<Runtime, String> {}

  static class Hidden extends Base<ClassLoader, String> {
    private Hidden() {}
  }

  static class Throwing extends Base<ThreadGroup, String> {
    Throwing() throws Exception {}
  }

  static class Unstorable extends Base<Random, Thread> {}
}
