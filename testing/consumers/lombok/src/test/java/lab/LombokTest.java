package lab;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.anam.hdf5.Hdf5;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LombokTest {

  @TempDir Path folder;

  @Test
  void valuesLast() {
    Point point = new Point(1.5, -2);
    Hdf5.save(folder.resolve("point.hdf5"), point);
    assertEquals(point, Hdf5.load(folder.resolve("point.hdf5"), Point.class));
  }

  @Test
  void dataLasts() {
    Track track = new Track();
    track.setName("Ulm");
    track.setClosed(true);
    track.setPoints(List.of(new Point(0, 0), new Point(3, 4)));
    Hdf5.save(folder.resolve("track.hdf5"), track);
    assertEquals(track, Hdf5.load(folder.resolve("track.hdf5"), Track.class));
  }

  @Test
  void whatABuilderMadeLasts() {
    Marker marker = Marker.builder().place(new Point(7, 8)).label("here").build();
    Hdf5.save(folder.resolve("marker.hdf5"), marker);
    assertEquals(marker, Hdf5.load(folder.resolve("marker.hdf5"), Marker.class));
  }
}
