package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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
public final class HostAnam extends Codec<Host> {
  /** The codec; it has no state and serves all threads. */
  public static final HostAnam INSTANCE = new HostAnam();

  /** Of {@code plugin}. */
  @SuppressWarnings("unchecked")
  private static final ValueCodec<Plugin<String>> PLUGIN = (ValueCodec<Plugin<String>>) (ValueCodec<?>) Values.registered(Plugin.class);

  /** Of {@code bases}. */
  private static final ValueCodec<List<Base>> BASES = Values.list(Values.registered(Base.class));

  /** Of {@code store}. */
  private static final ValueCodec<Store> STORE = Values.registered(Store.class);

  /** Of {@code hosts}. */
  @SuppressWarnings("unchecked")
  private static final ValueCodec<AnamCollection<Host>> HOSTS = (ValueCodec<AnamCollection<Host>>) (ValueCodec<?>) Values.registered(AnamCollection.class);

  /** For {@link #INSTANCE} alone. */
  private HostAnam() {
    super(TypeDescriptor.of(Host.class, "lab.Host")
        .members("plugin", "bases", "store", "hosts")
        .fingerprint(0xdfe026ead9ed49b8L)
        .build());
  }

  @Override
  public void put(Host value, Sink out) {
    out.put(value.plugin(), PLUGIN);
    out.put(value.bases(), BASES);
    out.put(value.store(), STORE);
    out.put(value.hosts(), HOSTS);
  }

  @Override
  public Host get(Source in) {
    return new Host(in.get(PLUGIN), in.get(BASES), in.get(STORE), in.get(HOSTS));
  }
}
