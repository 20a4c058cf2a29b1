package org.anam.robustness;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/** Reads {@link Probe}s whose member has one kind; written like generated code. */
final class ProbeCodec implements Codec<Probe> {

  private static final TypeDescriptor<Probe> DESCRIPTOR =
      TypeDescriptor.of(Probe.class, "robustness.Probe").group("probe").member("value").build();

  private final Function<ObjectReader, Object> reader;

  private ProbeCodec(Function<ObjectReader, Object> reader) {
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
    kinds.put("boolean", new ProbeCodec(in -> in.getBoolean("value")));
    kinds.put("byte", new ProbeCodec(in -> in.getByte("value")));
    kinds.put("short", new ProbeCodec(in -> in.getShort("value")));
    kinds.put("int", new ProbeCodec(in -> in.getInt("value")));
    kinds.put("long", new ProbeCodec(in -> in.getLong("value")));
    kinds.put("float", new ProbeCodec(in -> in.getFloat("value")));
    kinds.put("double", new ProbeCodec(in -> in.getDouble("value")));
    kinds.put("char", new ProbeCodec(in -> in.getChar("value")));
    kinds.put("String", new ProbeCodec(in -> in.getString("value")));
    kinds.put("unsigned", of(Values.UNSIGNED_INTEGER));
    kinds.put("complex", of(Values.COMPLEX));
    kinds.put("enum", of(Values.enumeration(Color.class, Color.values())));
    kinds.put("bytes", of(Values.BYTES));
    kinds.put("doubles", of(Values.DOUBLES));
    kinds.put("grid", of(Values.array(Values.DOUBLES, new double[0][])));
    kinds.put("array", of(Values.ND_ARRAY));
    kinds.put("strings", of(Values.STRINGS));
    kinds.put("structured", of(Values.STRUCTURED_ARRAY));
    kinds.put("object", of(Values.object(PartCodec.INSTANCE)));
    kinds.put("list", of(Values.list(Values.INTEGER)));
    kinds.put("list_any", of(Values.list(Values.ANY)));
    kinds.put("map", of(Values.map(Values.STRING, Values.INTEGER)));
    kinds.put("optional", of(Values.optional(Values.INTEGER)));
    kinds.put("bigInteger", of(Values.BIG_INTEGER));
    kinds.put("instant", of(Values.INSTANT));
    kinds.put("sealed", of(Values.sealed(Shape.class, PartCodec.INSTANCE)));
    kinds.put("any", of(Values.ANY));
    ProbeCodec[] nested = new ProbeCodec[1];
    nested[0] = new ProbeCodec(in -> in.get("value", Values.object(nested[0])));
    kinds.put("nested", nested[0]);
    return kinds;
  }

  private static ProbeCodec of(ValueCodec<?> codec) {
    return new ProbeCodec(in -> in.get("value", codec));
  }

  @Override
  public TypeDescriptor<Probe> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Probe value, ObjectWriter out) {
    out.put("value", value.value(), Values.ANY);
  }

  @Override
  public Probe read(ObjectReader in) {
    return new Probe(reader.apply(in));
  }

  @Override
  public Object member(Probe value, String member) {
    return value.value();
  }

  /** Reads and writes {@link Part}. */
  enum PartCodec implements Codec<Part> {
    INSTANCE;

    @Override
    public TypeDescriptor<Part> descriptor() {
      return TypeDescriptor.of(Part.class, "robustness.Part").group("part").build();
    }

    @Override
    public void write(Part value, ObjectWriter out) {}

    @Override
    public Part read(ObjectReader in) {
      return new Part();
    }

    @Override
    public Object member(Part value, String member) {
      throw new IllegalArgumentException(member);
    }
  }
}
