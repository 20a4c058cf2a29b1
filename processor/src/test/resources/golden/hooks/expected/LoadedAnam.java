package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Values;

/**
 * The codec of {@link Loaded}.
 *
 * <pre>
 * class  lab.Loaded
 * n      int                  attribute, int32
 * cache  double[]             not stored, sent over MPI
 * warm   boolean              not stored, sent over MPI
 * level  byte                 not stored, sent over MPI
 * sign   char                 not stored, sent over MPI
 * rest   Map&lt;String, Object&gt;  all other entries
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Loaded.class)
public final class LoadedAnam extends Codec<Loaded> {
  /** The codec; it has no state and serves all threads. */
  public static final LoadedAnam INSTANCE = new LoadedAnam();

  /** For {@link #INSTANCE} alone. */
  private LoadedAnam() {
    super(TypeDescriptor.of(Loaded.class, "lab.Loaded")
        .members("int n")
        .extraData()
        .fingerprint(0xfbe2b9b80fb52426L)
        .build());
  }

  @Override
  public void put(Loaded value, Sink out) {
    out.putInt(value.n());
    if (out.takesBroadcast()) {
      out.put(value.cache(), Values.DOUBLES);
      out.putBoolean(value.warm());
      out.putByte(value.level());
      out.putChar(value.sign());
    }
    out.putExtraData(value.rest());
  }

  @Override
  public Loaded get(Source in) {
    Loaded value = new Loaded(
        in.getInt(),
        in.hasBroadcast() ? in.get(Values.DOUBLES) : null,
        in.hasBroadcast() ? in.getBoolean() : false,
        in.hasBroadcast() ? in.getByte() : 0,
        in.hasBroadcast() ? in.getChar() : 0,
        in.getExtraData());
    value.look();
    return value;
  }
}
