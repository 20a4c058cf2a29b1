package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class BlobAnam extends Codec<Blob> {
  /** The codec; it has no state and serves all threads. */
  public static final BlobAnam INSTANCE = new BlobAnam();

  /** Of {@code outline}. */
  private static final ValueCodec<double[][]> OUTLINE = Values.array(Values.DOUBLES, new double[0][]);

  /** For {@link #INSTANCE} alone. */
  private BlobAnam() {
    super(TypeDescriptor.of(Blob.class, "lab.Blob")
        .members("String colour", "double[][] outline")
        .fingerprint(0xa6ea3f80f513d142L)
        .build());
  }

  @Override
  public void put(Blob value, Sink out) {
    out.putString(value.color());
    out.put(value.outline, OUTLINE);
  }

  @Override
  public Blob get(Source in) {
    Blob value = new Blob();
    value.color(in.getString());
    value.outline = in.get(OUTLINE);
    return value;
  }
}
