package org.anam.cli;

import java.util.List;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/** A registry as the processor writes them, for a class of the golden files and of the bad ones. */
public final class InnerModule implements CodecModule {

  /** What the codec makes. */
  public record Inner(String name, int number) {}

  @Override
  public List<Codec<?>> codecs() {
    return List.of(new InnerCodec());
  }

  private static final class InnerCodec extends Codec<Inner> {

    InnerCodec() {
      super(
          TypeDescriptor.of(Inner.class, "check.Inner")
              .group("inner")
              .members("name", "number")
              .build());
    }

    @Override
    public void put(Inner value, Sink out) {
      out.putString(value.name());
      out.putInt(value.number());
    }

    @Override
    public Inner get(Source in) {
      return new Inner(in.getString(), in.getInt());
    }
  }

  /** Written under the same name, with a text where a number should be. */
  public record Wrong() {}

  static final class WrongCodec extends Codec<Wrong> {

    WrongCodec() {
      super(
          TypeDescriptor.of(Wrong.class, "check.Inner")
              .group("inner")
              .members("name", "number")
              .build());
    }

    @Override
    public void put(Wrong value, Sink out) {
      out.putString("a");
      out.putString("five");
    }

    @Override
    public Wrong get(Source in) {
      return new Wrong();
    }
  }
}
