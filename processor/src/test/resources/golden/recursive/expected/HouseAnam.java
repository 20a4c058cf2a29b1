package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/**
 * The codec of {@link House}.
 *
 * <pre>
 * class  lab.House
 * owner  Person  group, Person
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(House.class)
public final class HouseAnam extends Codec<House> {
  /** The codec; it has no state and serves all threads. */
  public static final HouseAnam INSTANCE = new HouseAnam();

  /** For {@link #INSTANCE} alone. */
  private HouseAnam() {
    super(TypeDescriptor.of(House.class, "lab.House")
        .members("owner")
        .fingerprint(0xebaf209ccc6ec474L)
        .build());
  }

  @Override
  public void put(House value, Sink out) {
    out.putObject(value.owner(), PersonAnam.INSTANCE);
  }

  @Override
  public House get(Source in) {
    return new House(in.getObject(PersonAnam.INSTANCE));
  }
}
