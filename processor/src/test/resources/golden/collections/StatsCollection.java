package lab;

import org.anam.Anam;
import org.anam.Combine;
import org.anam.Hdf5Output;
import org.anam.collection.AnamCollection;

@Anam(name = "test_classes3.StatsCollection", group = "stats")
@Combine({"zstats", "rts", "mask"})
public final class StatsCollection extends AnamCollection<SubjectStats> {
  @Hdf5Output String title;
}
