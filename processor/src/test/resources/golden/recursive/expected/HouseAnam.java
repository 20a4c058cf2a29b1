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
 * The codec of {@link House}.
 *
 * <pre>
 * class  lab.House
 * owner  Person  group, Person
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(House.class)
public final class HouseAnam implements Codec<House> {
  /** The codec; it has no state and serves all threads. */
  public static final HouseAnam INSTANCE = new HouseAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<House> DESCRIPTOR = TypeDescriptor.of(House.class, "lab.House")
      .member("owner")
      .fingerprint(0xebaf209ccc6ec474L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private HouseAnam() {
  }

  @Override
  public TypeDescriptor<House> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(House value, ObjectWriter out) {
    out.put("owner", value.owner(), Members.OWNER);
  }

  @Override
  public House read(ObjectReader in) {
    Person owner = in.get("owner", Members.OWNER);
    try {
      return new House(owner);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(House value, Packer out) {
    out.put(value.owner(), Members.OWNER);
  }

  @Override
  public House unpack(Unpacker in) {
    Person owner = in.get(Members.OWNER);
    try {
      return new House(owner);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(House value, String member) {
    return switch (member) {
      case "owner" -> value.owner();
      default -> throw new IllegalArgumentException("House has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code owner}. */
    static final ValueCodec<Person> OWNER = Values.object(PersonAnam.INSTANCE);

    /** No instances. */
    private Members() {
    }
  }
}
