package lab;

import java.util.ArrayList;
import java.util.List;
import lombok.Data;
import lombok.NonNull;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** Mutable: Lombok makes the fields private, and writes getters and setters. */
@Data
@Anam(group = "track")
public class Track {
  @Hdf5Output @NonNull private String name = "";
  @Hdf5Output private boolean closed;
  @Hdf5Output private List<Point> points = new ArrayList<>();
}
