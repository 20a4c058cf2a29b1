package org.anam.robustness;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/** Reads {@link Probe}s whose member has one kind; written like generated code. */
final class ProbeCodec extends Codec<Probe> {

  private final Function<Source, Object> reader;

  private ProbeCodec(Function<Source, Object> reader) {
    super(
        TypeDescriptor.of(Probe.class, "robustness.Probe").group("probe").member("value").build());
    this.reader = reader;
  }

  enum Color {
    RED,
    GREEN
  }

  /** What a sealed hierarchy begins with. */
  sealed interface Shape permits Part {}

  /** A class without members. */
  record Part() implements Shape {}

  /** The codec of every kind of member, by the names that the manifest of hostile files uses. */
  static Map<String, ProbeCodec> byKind() {
    Map<String, ProbeCodec> kinds = new TreeMap<>();
    kinds.put("boolean", new ProbeCodec(Source::getBoolean));
    kinds.put("byte", new ProbeCodec(Source::getByte));
    kinds.put("short", new ProbeCodec(Source::getShort));
    kinds.put("int", new ProbeCodec(Source::getInt));
    kinds.put("long", new ProbeCodec(Source::getLong));
    kinds.put("float", new ProbeCodec(Source::getFloat));
    kinds.put("double", new ProbeCodec(Source::getDouble));
    kinds.put("char", new ProbeCodec(Source::getChar));
    kinds.put("String", new ProbeCodec(Source::getString));
    kinds.put("unsigned", of(Values.UNSIGNED_INTEGER));
    kinds.put("complex", of(Values.COMPLEX));
    kinds.put("enum", of(Values.enumeration(Color.class, Color.values())));
    kinds.put("bytes", of(Values.BYTES));
    kinds.put("doubles", of(Values.DOUBLES));
    kinds.put("grid", of(Values.array(Values.DOUBLES, new double[0][])));
    kinds.put("array", of(Values.ND_ARRAY));
    kinds.put("strings", of(Values.STRINGS));
    kinds.put("structured", of(Values.STRUCTURED_ARRAY));
    kinds.put("object", of(PartCodec.INSTANCE));
    kinds.put("list", of(Values.list(Values.INTEGER)));
    kinds.put("list_any", of(Values.list(Values.ANY)));
    kinds.put("map", of(Values.map(Values.STRING, Values.INTEGER)));
    kinds.put("optional", of(Values.optional(Values.INTEGER)));
    kinds.put("bigInteger", of(Values.BIG_INTEGER));
    kinds.put("instant", of(Values.INSTANT));
    kinds.put("sealed", of(Values.sealed(Shape.class, PartCodec.INSTANCE)));
    kinds.put("any", of(Values.ANY));
    ProbeCodec[] nested = new ProbeCodec[1];
    nested[0] = new ProbeCodec(in -> in.getObject(nested[0]));
    kinds.put("nested", nested[0]);
    return kinds;
  }

  private static ProbeCodec of(ValueCodec<?> codec) {
    return new ProbeCodec(in -> in.get(codec));
  }

  @Override
  public void put(Probe value, Sink out) {
    out.put(value.value(), Values.ANY);
  }

  @Override
  public Probe get(Source in) {
    return new Probe(reader.apply(in));
  }

  /** Reads and writes {@link Part}. */
  static final class PartCodec extends Codec<Part> {
    static final PartCodec INSTANCE = new PartCodec();

    private PartCodec() {
      super(TypeDescriptor.of(Part.class, "robustness.Part").group("part").build());
    }

    @Override
    public void put(Part value, Sink out) {}

    @Override
    public Part get(Source in) {
      return new Part();
    }
  }
}
