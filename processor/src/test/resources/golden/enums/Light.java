package lab;

import java.util.List;
import java.util.Map;
import org.anam.Anam;

@Anam
public record Light(Color color, List<Color> colors, Map<Color, Kind> kinds) {
  /** With bodies. */
  public enum Color {
    RED {
      @Override
      int wave() {
        return 700;
      }
    },
    BLUE;

    int wave() {
      return 400;
    }
  }

  enum Kind {
    ONLY
  }
}
