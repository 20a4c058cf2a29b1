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
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
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
public final class SpectrumAnam implements Codec<Spectrum> {
  /** The codec; it has no state and serves all threads. */
  public static final SpectrumAnam INSTANCE = new SpectrumAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Spectrum> DESCRIPTOR = TypeDescriptor.of(Spectrum.class, "lab.Spectrum")
      .member("peaks")
      .member("groups")
      .member("queues")
      .member("waiting")
      .member("natural")
      .fingerprint(0x9b59abbf99c497beL)
      .build();

  /** For {@link #INSTANCE} alone. */
  private SpectrumAnam() {
  }

  @Override
  public TypeDescriptor<Spectrum> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Spectrum value, ObjectWriter out) {
    out.put("peaks", value.peaks(), Members.PEAKS);
    out.put("groups", value.groups(), Members.GROUPS);
    out.put("queues", value.queues(), Members.QUEUES);
    out.put("waiting", value.waiting(), Members.WAITING);
    out.put("natural", value.natural(), Members.NATURAL);
  }

  @Override
  public Spectrum read(ObjectReader in) {
    TreeSet<Spectrum.Peak> peaks = in.get("peaks", Members.PEAKS);
    Map<String, List<SortedSet<Spectrum.Peak>>> groups = in.get("groups", Members.GROUPS);
    SortedMap<String, PriorityQueue<Spectrum.Peak>> queues = in.get("queues", Members.QUEUES);
    PriorityBlockingQueue<Spectrum.Peak> waiting = in.get("waiting", Members.WAITING);
    SortedSet<String> natural = in.get("natural", Members.NATURAL);
    try {
      return new Spectrum(peaks, groups, queues, waiting, natural);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Spectrum value, Packer out) {
    out.put(value.peaks(), Members.PEAKS);
    out.put(value.groups(), Members.GROUPS);
    out.put(value.queues(), Members.QUEUES);
    out.put(value.waiting(), Members.WAITING);
    out.put(value.natural(), Members.NATURAL);
  }

  @Override
  public Spectrum unpack(Unpacker in) {
    TreeSet<Spectrum.Peak> peaks = in.get(Members.PEAKS);
    Map<String, List<SortedSet<Spectrum.Peak>>> groups = in.get(Members.GROUPS);
    SortedMap<String, PriorityQueue<Spectrum.Peak>> queues = in.get(Members.QUEUES);
    PriorityBlockingQueue<Spectrum.Peak> waiting = in.get(Members.WAITING);
    SortedSet<String> natural = in.get(Members.NATURAL);
    try {
      return new Spectrum(peaks, groups, queues, waiting, natural);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Spectrum value, String member) {
    return switch (member) {
      case "peaks" -> value.peaks();
      case "groups" -> value.groups();
      case "queues" -> value.queues();
      case "waiting" -> value.waiting();
      case "natural" -> value.natural();
      default -> throw new IllegalArgumentException("Spectrum has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code peaks}. */
    static final ValueCodec<TreeSet<Spectrum.Peak>> PEAKS = Values.collection(Values.object(Spectrum_PeakAnam.INSTANCE), () -> new TreeSet<>(new Spectrum.ByMass()));

    /** Of {@code groups}. */
    static final ValueCodec<Map<String, List<SortedSet<Spectrum.Peak>>>> GROUPS = Values.map(Values.STRING, Values.list(Values.collection(Values.object(Spectrum_PeakAnam.INSTANCE), () -> new TreeSet<>(new Spectrum.ByMass()))));

    /** Of {@code queues}. */
    static final ValueCodec<SortedMap<String, PriorityQueue<Spectrum.Peak>>> QUEUES = Values.map(Values.STRING, Values.collection(Values.object(Spectrum_PeakAnam.INSTANCE), () -> new PriorityQueue<>(new Spectrum.ByMass())), () -> new TreeMap<>(new Spectrum.Backwards()));

    /** Of {@code waiting}. */
    static final ValueCodec<PriorityBlockingQueue<Spectrum.Peak>> WAITING = Values.collection(Values.object(Spectrum_PeakAnam.INSTANCE), () -> new PriorityBlockingQueue<>(11, new Spectrum.ByMass()));

    /** Of {@code natural}. */
    static final ValueCodec<SortedSet<String>> NATURAL = Values.sortedSet(Values.STRING);

    /** No instances. */
    private Members() {
    }
  }
}
