package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Blob}.
 *
 * <pre>
 * class    lab.Blob
 * colour   String      attribute, UTF-8
 * outline  double[][]  dataset, float64
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Blob.class)
public final class BlobAnam implements Codec<Blob> {
  /** The codec; it has no state and serves all threads. */
  public static final BlobAnam INSTANCE = new BlobAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Blob> DESCRIPTOR = TypeDescriptor.of(Blob.class, "lab.Blob")
      .member("colour")
      .member("outline")
      .fingerprint(0xa6ea3f80f513d142L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private BlobAnam() {
  }

  @Override
  public TypeDescriptor<Blob> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Blob value, ObjectWriter out) {
    out.putString("colour", value.color());
    out.put("outline", value.outline, Members.OUTLINE);
  }

  @Override
  public Blob read(ObjectReader in) {
    String color = in.getString("colour");
    double[][] outline = in.get("outline", Members.OUTLINE);
    try {
      Blob value = new Blob();
      value.color(color);
      value.outline = outline;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Blob value, Packer out) {
    out.putString(value.color());
    out.put(value.outline, Members.OUTLINE);
  }

  @Override
  public Blob unpack(Unpacker in) {
    String color = in.getString();
    double[][] outline = in.get(Members.OUTLINE);
    try {
      Blob value = new Blob();
      value.color(color);
      value.outline = outline;
      return value;
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Blob value, String member) {
    return switch (member) {
      case "colour" -> value.color();
      case "outline" -> value.outline;
      default -> throw new IllegalArgumentException("Blob has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code outline}. */
    static final ValueCodec<double[][]> OUTLINE = Values.array(Values.DOUBLES, new double[0][]);

    /** No instances. */
    private Members() {
    }
  }
}
