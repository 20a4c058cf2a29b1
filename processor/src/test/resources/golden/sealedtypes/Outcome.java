package lab;

import org.anam.Anam;

public sealed interface Outcome<T> {
  @Anam
  record Success<V>(V value) implements Outcome<V> {}

  @Anam
  record Failure<X>(String reason) implements Outcome<X> {}

  @Anam
  record Nothing() implements Outcome<Object> {}
}
