package lab;

import java.util.List;
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
import org.anam.collection.AnamCollection;
import org.anam.collection.Store;

/**
 * The codec of {@link Host}.
 *
 * <pre>
 * class   lab.Host
 * plugin  Plugin&lt;String&gt;        group, any registered Plugin
 * bases   List&lt;Base&gt;            group, list
 * store   Store                 group
 * hosts   AnamCollection&lt;Host&gt;  group
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Host.class)
public final class HostAnam implements Codec<Host> {
  /** The codec; it has no state and serves all threads. */
  public static final HostAnam INSTANCE = new HostAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Host> DESCRIPTOR = TypeDescriptor.of(Host.class, "lab.Host")
      .member("plugin")
      .member("bases")
      .member("store")
      .member("hosts")
      .fingerprint(0xdfe026ead9ed49b8L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private HostAnam() {
  }

  @Override
  public TypeDescriptor<Host> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Host value, ObjectWriter out) {
    out.put("plugin", value.plugin(), Members.PLUGIN);
    out.put("bases", value.bases(), Members.BASES);
    out.put("store", value.store(), Members.STORE);
    out.put("hosts", value.hosts(), Members.HOSTS);
  }

  @Override
  public Host read(ObjectReader in) {
    Plugin<String> plugin = in.get("plugin", Members.PLUGIN);
    List<Base> bases = in.get("bases", Members.BASES);
    Store store = in.get("store", Members.STORE);
    AnamCollection<Host> hosts = in.get("hosts", Members.HOSTS);
    try {
      return new Host(plugin, bases, store, hosts);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Host value, Packer out) {
    out.put(value.plugin(), Members.PLUGIN);
    out.put(value.bases(), Members.BASES);
    out.put(value.store(), Members.STORE);
    out.put(value.hosts(), Members.HOSTS);
  }

  @Override
  public Host unpack(Unpacker in) {
    Plugin<String> plugin = in.get(Members.PLUGIN);
    List<Base> bases = in.get(Members.BASES);
    Store store = in.get(Members.STORE);
    AnamCollection<Host> hosts = in.get(Members.HOSTS);
    try {
      return new Host(plugin, bases, store, hosts);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Host value, String member) {
    return switch (member) {
      case "plugin" -> value.plugin();
      case "bases" -> value.bases();
      case "store" -> value.store();
      case "hosts" -> value.hosts();
      default -> throw new IllegalArgumentException("Host has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code plugin}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<Plugin<String>> PLUGIN = (ValueCodec<Plugin<String>>) (ValueCodec<?>) Values.registered(Plugin.class);

    /** Of {@code bases}. */
    static final ValueCodec<List<Base>> BASES = Values.list(Values.registered(Base.class));

    /** Of {@code store}. */
    static final ValueCodec<Store> STORE = Values.registered(Store.class);

    /** Of {@code hosts}. */
    @SuppressWarnings("unchecked")
    static final ValueCodec<AnamCollection<Host>> HOSTS = (ValueCodec<AnamCollection<Host>>) (ValueCodec<?>) Values.registered(AnamCollection.class);

    /** No instances. */
    private Members() {
    }
  }
}
