package lab;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.PriorityBlockingQueue;
import org.anam.Anam;
import org.anam.SortedBy;

/** Sorted containers: by comparators that the members name, and by the natural order. */
@Anam
public record Spectrum(
    @SortedBy(ByMass.class) TreeSet<Peak> peaks,
    @SortedBy(ByMass.class) Map<String, List<SortedSet<Peak>>> groups,
    @SortedBy({ByMass.class, Backwards.class}) SortedMap<String, PriorityQueue<Peak>> queues,
    @SortedBy(ByMass.class) PriorityBlockingQueue<Peak> waiting,
    SortedSet<String> natural) {

  @Anam
  public record Peak(int mass, double height) {}

  static final class ByMass implements Comparator<Peak> {
    @Override
    public int compare(Peak a, Peak b) {
      return Integer.compare(a.mass(), b.mass());
    }
  }

  static final class Backwards implements Comparator<CharSequence> {
    @Override
    public int compare(CharSequence a, CharSequence b) {
      return b.toString().compareTo(a.toString());
    }
  }
}
