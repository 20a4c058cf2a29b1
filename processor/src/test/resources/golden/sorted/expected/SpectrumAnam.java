package lab;

import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.PriorityBlockingQueue;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Spectrum}.
 *
 * <pre>
 * class    lab.Spectrum
 * peaks    TreeSet&lt;Spectrum.Peak&gt;                           group, list
 * groups   Map&lt;String, List&lt;SortedSet&lt;Spectrum.Peak&gt;&gt;&gt;      group, dictionary
 * queues   SortedMap&lt;String, PriorityQueue&lt;Spectrum.Peak&gt;&gt;  group, dictionary
 * waiting  PriorityBlockingQueue&lt;Spectrum.Peak&gt;             group, list
 * natural  SortedSet&lt;String&gt;                                group, list
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Spectrum.class)
public final class SpectrumAnam extends Codec<Spectrum> {
  /** The codec; it has no state and serves all threads. */
  public static final SpectrumAnam INSTANCE = new SpectrumAnam();

  /** Of {@code natural}. */
  private static final ValueCodec<SortedSet<String>> NATURAL = Values.sortedSet(Values.STRING);

  /** For {@link #INSTANCE} alone. */
  private SpectrumAnam() {
    super(TypeDescriptor.of(Spectrum.class, "lab.Spectrum")
        .members("peaks", "groups", "queues", "waiting", "natural")
        .fingerprint(0x9b59abbf99c497beL)
        .build());
  }

  @Override
  public void put(Spectrum value, Sink out) {
    out.put(value.peaks(), Members.PEAKS);
    out.put(value.groups(), Members.GROUPS);
    out.put(value.queues(), Members.QUEUES);
    out.put(value.waiting(), Members.WAITING);
    out.put(value.natural(), NATURAL);
  }

  @Override
  public Spectrum get(Source in) {
    return new Spectrum(
        in.get(Members.PEAKS),
        in.get(Members.GROUPS),
        in.get(Members.QUEUES),
        in.get(Members.WAITING),
        in.get(NATURAL));
  }

  /**
   * Codecs that need other classes; apart from the codec itself, so that types that refer to each other
   * can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code peaks}. */
    static final ValueCodec<TreeSet<Spectrum.Peak>> PEAKS = Values.collection(Spectrum_PeakAnam.INSTANCE, () -> new TreeSet<>(new Spectrum.ByMass()));

    /** Of {@code groups}. */
    static final ValueCodec<Map<String, List<SortedSet<Spectrum.Peak>>>> GROUPS = Values.map(Values.STRING, Values.list(Values.collection(Spectrum_PeakAnam.INSTANCE, () -> new TreeSet<>(new Spectrum.ByMass()))));

    /** Of {@code queues}. */
    static final ValueCodec<SortedMap<String, PriorityQueue<Spectrum.Peak>>> QUEUES = Values.map(Values.STRING, Values.collection(Spectrum_PeakAnam.INSTANCE, () -> new PriorityQueue<>(new Spectrum.ByMass())), () -> new TreeMap<>(new Spectrum.Backwards()));

    /** Of {@code waiting}. */
    static final ValueCodec<PriorityBlockingQueue<Spectrum.Peak>> WAITING = Values.collection(Spectrum_PeakAnam.INSTANCE, () -> new PriorityBlockingQueue<>(11, new Spectrum.ByMass()));

    /** No instances. */
    private Members() {
    }
  }
}
