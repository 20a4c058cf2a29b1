package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class PersonAnam extends Codec<Person> {
  /** The codec; it has no state and serves all threads. */
  public static final PersonAnam INSTANCE = new PersonAnam();

  /** For {@link #INSTANCE} alone. */
  private PersonAnam() {
    super(TypeDescriptor.of(Person.class, "lab.Person")
        .members("String name", "friend", "children", "houses")
        .fingerprint(0xbfbbeb1fe5c5f5bfL)
        .build());
  }

  @Override
  public void put(Person value, Sink out) {
    out.putString(value.name());
    out.putObject(value.friend(), PersonAnam.INSTANCE);
    out.putList(value.children(), PersonAnam.INSTANCE);
    out.putMap(value.houses(), Values.STRING, HouseAnam.INSTANCE);
  }

  @Override
  public Person get(Source in) {
    return new Person(
        in.getString(),
        in.getObject(PersonAnam.INSTANCE),
        in.getList(PersonAnam.INSTANCE),
        in.getMap(Values.STRING, HouseAnam.INSTANCE));
  }
}
