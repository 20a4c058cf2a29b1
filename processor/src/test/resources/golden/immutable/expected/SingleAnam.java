package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;

/**
 * The codec of {@link Single}.
 *
 * <pre>
 * class   lab.Single
 * weight  double  attribute, float64
 * name    String  attribute, UTF-8
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Single.class)
public final class SingleAnam implements Codec<Single> {
  /** The codec; it has no state and serves all threads. */
  public static final SingleAnam INSTANCE = new SingleAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Single> DESCRIPTOR = TypeDescriptor.of(Single.class, "lab.Single")
      .member("weight")
      .member("name")
      .fingerprint(0xd3568394bc4aa5c1L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private SingleAnam() {
  }

  @Override
  public TypeDescriptor<Single> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Single value, ObjectWriter out) {
    out.putDouble("weight", value.weight());
    out.putString("name", value.getName());
  }

  @Override
  public Single read(ObjectReader in) {
    double weight = in.getDouble("weight");
    String name = in.getString("name");
    try {
      Single value = new Single(name);
      value.weight(weight);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Single value, Packer out) {
    out.putDouble(value.weight());
    out.putString(value.getName());
  }

  @Override
  public Single unpack(Unpacker in) {
    double weight = in.getDouble();
    String name = in.getString();
    try {
      Single value = new Single(name);
      value.weight(weight);
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Single value, String member) {
    return switch (member) {
      case "weight" -> value.weight();
      case "name" -> value.getName();
      default -> throw new IllegalArgumentException("Single has no member " + member);
    };
  }
}
