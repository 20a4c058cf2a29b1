package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link Thing}.
 *
 * <pre>
 * class  lab.Thing
 * x      int  attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Thing.class)
public final class ThingAnam extends Codec<Thing> {
  /** The codec; it has no state and serves all threads. */
  public static final ThingAnam INSTANCE = new ThingAnam();

  /** For {@link #INSTANCE} alone. */
  private ThingAnam() {
    super(TypeDescriptor.of(Thing.class, "lab.Thing")
        .members("int x")
        .fingerprint(0xeaf907f06cf96638L)
        .build());
  }

  @Override
  public void put(Thing value, Sink out) {
    out.putInt(value.x());
  }

  @Override
  public Thing get(Source in) {
    return new Thing(in.getInt());
  }
}
