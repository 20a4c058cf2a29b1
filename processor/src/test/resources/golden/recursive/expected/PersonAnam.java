package lab;

import java.util.List;
import java.util.Map;
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
 * The codec of {@link Person}.
 *
 * <pre>
 * class     lab.Person
 * name      String              attribute, UTF-8
 * friend    Person              group, Person
 * children  List&lt;Person&gt;        group, list
 * houses    Map&lt;String, House&gt;  group, dictionary
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Person.class)
public final class PersonAnam implements Codec<Person> {
  /** The codec; it has no state and serves all threads. */
  public static final PersonAnam INSTANCE = new PersonAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Person> DESCRIPTOR = TypeDescriptor.of(Person.class, "lab.Person")
      .member("name")
      .member("friend")
      .member("children")
      .member("houses")
      .fingerprint(0xbfbbeb1fe5c5f5bfL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private PersonAnam() {
  }

  @Override
  public TypeDescriptor<Person> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Person value, ObjectWriter out) {
    out.putString("name", value.name());
    out.put("friend", value.friend(), Members.FRIEND);
    out.put("children", value.children(), Members.CHILDREN);
    out.put("houses", value.houses(), Members.HOUSES);
  }

  @Override
  public Person read(ObjectReader in) {
    String name = in.getString("name");
    Person friend = in.get("friend", Members.FRIEND);
    List<Person> children = in.get("children", Members.CHILDREN);
    Map<String, House> houses = in.get("houses", Members.HOUSES);
    try {
      return new Person(name, friend, children, houses);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Person value, Packer out) {
    out.putString(value.name());
    out.put(value.friend(), Members.FRIEND);
    out.put(value.children(), Members.CHILDREN);
    out.put(value.houses(), Members.HOUSES);
  }

  @Override
  public Person unpack(Unpacker in) {
    String name = in.getString();
    Person friend = in.get(Members.FRIEND);
    List<Person> children = in.get(Members.CHILDREN);
    Map<String, House> houses = in.get(Members.HOUSES);
    try {
      return new Person(name, friend, children, houses);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Person value, String member) {
    return switch (member) {
      case "name" -> value.name();
      case "friend" -> value.friend();
      case "children" -> value.children();
      case "houses" -> value.houses();
      default -> throw new IllegalArgumentException("Person has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code friend}. */
    static final ValueCodec<Person> FRIEND = Values.object(PersonAnam.INSTANCE);

    /** Of {@code children}. */
    static final ValueCodec<List<Person>> CHILDREN = Values.list(Values.object(PersonAnam.INSTANCE));

    /** Of {@code houses}. */
    static final ValueCodec<Map<String, House>> HOUSES = Values.map(Values.STRING, Values.object(HouseAnam.INSTANCE));

    /** No instances. */
    private Members() {
    }
  }
}
