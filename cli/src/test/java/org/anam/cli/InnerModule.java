package org.anam.cli;

import java.util.List;
import java.util.Map;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;

/** A registry as the processor writes them, for a class of the golden files and of the bad ones. */
public final class InnerModule implements CodecModule {

  /** What the codec makes. */
  public record Inner(String name, int number) {}

  @Override
  public List<Codec<?>> codecs() {
    return List.of(new InnerCodec());
  }

  private static final class InnerCodec implements Codec<Inner> {

    private static final TypeDescriptor<Inner> DESCRIPTOR =
        TypeDescriptor.of(Inner.class, "check.Inner")
            .group("inner")
            .member("name")
            .member("number")
            .build();

    @Override
    public TypeDescriptor<Inner> descriptor() {
      return DESCRIPTOR;
    }

    @Override
    public void write(Inner value, ObjectWriter out) {
      out.putString("name", value.name());
      out.putInt("number", value.number());
    }

    @Override
    public Inner read(ObjectReader in) {
      return new Inner(in.getString("name"), in.getInt("number"));
    }

    @Override
    public Object member(Inner value, String member) {
      return Map.of("name", value.name(), "number", value.number()).get(member);
    }
  }

  /** Written under the same name, with a text where a number should be. */
  public record Wrong() {}

  static final class WrongCodec implements Codec<Wrong> {

    private static final TypeDescriptor<Wrong> DESCRIPTOR =
        TypeDescriptor.of(Wrong.class, "check.Inner")
            .group("inner")
            .member("name")
            .member("number")
            .build();

    @Override
    public TypeDescriptor<Wrong> descriptor() {
      return DESCRIPTOR;
    }

    @Override
    public void write(Wrong value, ObjectWriter out) {
      out.putString("name", "a");
      out.putString("number", "five");
    }

    @Override
    public Wrong read(ObjectReader in) {
      return new Wrong();
    }

    @Override
    public Object member(Wrong value, String member) {
      throw new IllegalArgumentException(member);
    }
  }
}
