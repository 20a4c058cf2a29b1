package lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.anam.hdf5.Hdf5;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {

  @TempDir Path folder;

  @Test
  void drawingsLast() {
    assertEquals(17, Runtime.version().feature());
    double[][] corners = {{0, 0}, {4, 0}, {0, 3}};
    Drawing drawing =
        new Drawing(
            new Shape.Circle(10),
            List.of(new Shape.Circle(1), new Shape.Polygon(corners)),
            Map.of("centre", new Shape.Circle(0.5)));
    Hdf5.save(folder.resolve("drawing.hdf5"), drawing);

    Drawing loaded = Hdf5.load(folder.resolve("drawing.hdf5"), Drawing.class);
    assertEquals(drawing.frame(), loaded.frame());
    assertEquals(drawing.marks(), loaded.marks());
    assertEquals(drawing.shapes().get(0), loaded.shapes().get(0));
    assertArrayEquals(corners, ((Shape.Polygon) loaded.shapes().get(1)).corners());
  }
}
