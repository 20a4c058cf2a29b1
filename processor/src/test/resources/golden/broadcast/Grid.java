package lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.Convert;
import org.anam.Converter;
import org.anam.ExtraBcast;
import org.anam.Hdf5Output;
import org.anam.array.NdArray;

/** Broadcast members of all sorts, before, between and behind the stored ones. */
@Anam
public class Grid<T> extends GridBase {
  @ExtraBcast int first;
  @Hdf5Output private final String name;
  @ExtraBcast transient NdArray inverse;
  @ExtraBcast Long box;
  @Hdf5Output double spacing;
  @ExtraBcast List<T> items;
  @ExtraBcast final Map<String, Grid<T>> neighbours;
  @ExtraBcast Optional<String> note;
  @ExtraBcast @Convert(Clock.class) private StringBuilder text;
  private String comment;
  boolean loaded;

  Grid(String name, Map<String, Grid<T>> neighbours) {
    this.name = name;
    this.neighbours = neighbours;
  }

  public String getName() {
    return name;
  }

  StringBuilder getText() {
    return text;
  }

  void setText(StringBuilder value) {
    text = value;
  }

  @ExtraBcast
  String getComment() {
    return comment;
  }

  void setComment(String value) {
    comment = value;
  }

  @AfterLoad
  void look() {
    loaded = true;
  }

  static final class Clock implements Converter<StringBuilder, String> {
    @Override
    public String toStored(StringBuilder value) {
      return value.toString();
    }

    @Override
    public StringBuilder fromStored(String stored) {
      return new StringBuilder(stored);
    }
  }
}
