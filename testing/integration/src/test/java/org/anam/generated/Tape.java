package org.anam.generated;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.ElementType;
import org.anam.array.UnsignedNumber;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.ValueReader;
import org.anam.codec.ValueWriter;
import org.anam.error.AnamException;
import org.anam.error.ErrorCode;
import org.anam.layout.TextForm;
import org.anam.registry.Registry;

/** Keeps what a codec puts, call by call, and gives it back to the same calls in the same order. */
final class Tape extends Sink {

  /**
   * A call.
   *
   * @param kind what sort of value
   * @param value the value itself
   */
  record Entry(String kind, Object value) {}

  /** An object and the class name that it is put under. */
  private record Sent(Object value, String name) {}

  private final Registry registry;
  private final List<Entry> entries = new ArrayList<>();

  Tape(Registry registry) {
    this.registry = registry;
  }

  static <T> Tape of(T value, Codec<T> codec, Registry registry) {
    Tape tape = new Tape(registry);
    codec.put(value, tape);
    return tape;
  }

  List<Entry> entries() {
    return entries;
  }

  private void add(String kind, Object value) {
    entries.add(new Entry(kind, value));
  }

  @Override
  protected void carry(ElementType type, long bits) {
    add(type.toString(), bits);
  }

  @Override
  protected void carry(float value) {
    add("float", value);
  }

  @Override
  protected void carry(double value) {
    add("double", value);
  }

  @Override
  protected void carry(char value) {
    add("char", value);
  }

  @Override
  protected void carry(String value, TextForm form) {
    add("String", value);
  }

  @Override
  protected void skip(boolean comesBack) {
    add("nothing", null);
  }

  @Override
  protected ValueWriter next(Object value) {
    return intercepted(
        ValueWriter.class,
        (method, arguments) ->
            switch (method.getName()) {
              case "codecs" -> registry;
              case "error" -> AnamException.of((ErrorCode) arguments[0], (String) arguments[1]);
              case "putObject" -> {
                String name = ((Codec<?>) arguments[1]).descriptor().name();
                add("Object", new Sent(arguments[0], name));
                yield null;
              }
              case "putTyped" -> {
                add("any", arguments[0]);
                yield true;
              }
              case "putNothing" -> {
                add("nothing", null);
                yield null;
              }
              case "putList" -> {
                add("List", new ArrayList<>((Collection<?>) arguments[0])); // queues equal none
                yield null;
              }
              default -> {
                boolean isEnum = method.getName().equals("putEnum");
                add(method.getName().substring(3), arguments[isEnum ? 1 : 0]);
                yield null;
              }
            });
  }

  @Override
  public void putExtraData(Map<String, ?> extra) {
    add("extra data", extra);
  }

  @Override
  public boolean takesBroadcast() {
    return true;
  }

  interface Call {
    Object call(Method method, Object[] arguments) throws Exception;
  }

  /** An object whose calls go to {@code call}. */
  static <T> T intercepted(Class<T> type, Call call) {
    return type.cast(
        Proxy.newProxyInstance(
            Tape.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return call.call(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** Builds the object anew from the tape; the tape must be at its end then. */
  <T> T play(Codec<T> codec) {
    Player player = new Player(entries.iterator(), registry);
    T value = codec.get(player);
    if (player.rest.hasNext()) {
      throw new AssertionError("Not taken: " + player.rest.next());
    }
    return value;
  }

  private static final class Player extends Source {

    private final Iterator<Entry> rest;
    private final Registry registry;

    Player(Iterator<Entry> rest, Registry registry) {
      this.rest = rest;
      this.registry = registry;
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> T next(String kind) {
      Entry entry = rest.next();
      if (!entry.kind().equals(kind)) {
        throw new AssertionError("Asked for " + kind + ", put was " + entry);
      }
      return (T) entry.value();
    }

    @Override
    protected long fetch(ElementType type) {
      return next(type.toString());
    }

    @Override
    protected float fetchFloat() {
      return next("float");
    }

    @Override
    protected double fetchDouble() {
      return next("double");
    }

    @Override
    protected char fetchChar() {
      return next("char");
    }

    @Override
    protected String fetchString() {
      return next("String");
    }

    @Override
    protected RuntimeException missing() {
      return new IllegalStateException("nothing was put");
    }

    @Override
    protected RuntimeException failed(RuntimeException e) {
      return e;
    }

    @Override
    public Map<String, Object> getExtraData() {
      return next("extra data");
    }

    @Override
    public boolean hasBroadcast() {
      return true;
    }

    @Override
    protected ValueReader next() {
      Entry entry = rest.next();
      if (entry.kind().equals("nothing")) {
        return null;
      }
      return intercepted(
          ValueReader.class, (method, arguments) -> value(method, arguments, entry.value()));
    }

    private Object value(Method method, Object[] arguments, Object value) {
      return switch (method.getName()) {
        case "getInteger" -> ((Number) value).longValue();
        case "getUnsigned" -> ((UnsignedNumber) value).longValue();
        case "getList" -> new ArrayList<>((Collection<?>) value);
        case "getMap" -> new LinkedHashMap<>((Map<?, ?>) value);
        case "className" -> ((Sent) value).name();
        case "getObject" -> ((Sent) value).value();
        case "getTextBytes", "rememberedType" -> null;
        case "codecs" -> registry;
        case "error" -> AnamException.of((ErrorCode) arguments[0], (String) arguments[1]);
        default -> value;
      };
    }
  }
}
