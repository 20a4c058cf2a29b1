package lab;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.Anam;
import org.anam.Convert;
import org.anam.Converter;
import org.anam.StoredAs;

@Anam
@Convert({Palette.PathConverter.class, Palette.HueConverter.class})
public record Palette(
    java.nio.file.Path file,
    List<java.nio.file.Path> files,
    Map<java.nio.file.Path, List<Hue>> hues,
    Optional<Hue> hue,
    @Convert(Hexadecimal.class) int colour,
    @Convert(SaltConverter.class) List<StringBuilder> salt,
    @StoredAs(StoredAs.Form.ASCII) java.nio.file.Path ascii) {

  /** Not ours. */
  public record Hue(double angle) {}

  static final class PathConverter implements Converter<java.nio.file.Path, String> {
    @Override
    public String toStored(java.nio.file.Path value) {
      return value.toString();
    }

    @Override
    public java.nio.file.Path fromStored(String stored) {
      return java.nio.file.Path.of(stored);
    }
  }

  abstract static class Numbers<T> implements Converter<T, double[]> {}

  static final class HueConverter extends Numbers<Hue> {
    @Override
    public double[] toStored(Hue value) {
      return new double[] {value.angle()};
    }

    @Override
    public Hue fromStored(double[] stored) {
      return new Hue(stored[0]);
    }
  }

  static final class Hexadecimal implements Converter<Integer, String> {
    @Override
    public String toStored(Integer value) {
      return Integer.toHexString(value);
    }

    @Override
    public Integer fromStored(String stored) {
      return Integer.parseUnsignedInt(stored, 16);
    }
  }

  static final class SaltConverter implements Converter<StringBuilder, String> {
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
