package lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/**
 * The codec of {@link Palette}.
 *
 * <pre>
 * class   lab.Palette
 * file    Path                          attribute, UTF-8, by PathConverter
 * files   List&lt;Path&gt;                    group, list
 * hues    Map&lt;Path, List&lt;Palette.Hue&gt;&gt;  group, dictionary
 * hue     Optional&lt;Palette.Hue&gt;         dataset, float64, by HueConverter, or nothing
 * colour  int                           attribute, UTF-8, by Hexadecimal
 * salt    List&lt;StringBuilder&gt;           group, list
 * ascii   Path                          attribute, ASCII, by PathConverter
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Palette.class)
public final class PaletteAnam extends Codec<Palette> {
  /** The codec; it has no state and serves all threads. */
  public static final PaletteAnam INSTANCE = new PaletteAnam();

  /** For {@link #INSTANCE} alone. */
  private PaletteAnam() {
    super(TypeDescriptor.of(Palette.class, "lab.Palette")
        .members("file", "files", "hues", "hue", "colour", "salt", "ascii")
        .fingerprint(0x24405c2e62564806L)
        .build());
  }

  @Override
  public void put(Palette value, Sink out) {
    out.put(value.file(), Members.FILE);
    out.put(value.files(), Members.FILES);
    out.put(value.hues(), Members.HUES);
    out.put(value.hue(), Members.HUE);
    out.put(value.colour(), Members.COLOUR);
    out.put(value.salt(), Members.SALT);
    out.put(value.ascii(), Members.ASCII);
  }

  @Override
  public Palette get(Source in) {
    return new Palette(
        in.get(Members.FILE),
        in.get(Members.FILES),
        in.get(Members.HUES),
        in.get(Members.HUE),
        in.require(Members.COLOUR),
        in.get(Members.SALT),
        in.get(Members.ASCII));
  }

  /**
   * Codecs that need other classes; apart from the codec itself, so that types that refer to each other
   * can be initialised in any order and by any thread.
   */
  private static final class Members {
    /** Of {@code file}. */
    static final ValueCodec<Path> FILE = Values.converted(new Palette.PathConverter(), Values.STRING);

    /** Of {@code files}. */
    static final ValueCodec<List<Path>> FILES = Values.list(Values.converted(new Palette.PathConverter(), Values.STRING));

    /** Of {@code hues}. */
    static final ValueCodec<Map<Path, List<Palette.Hue>>> HUES = Values.map(Values.converted(new Palette.PathConverter(), Values.STRING), Values.list(Values.converted(new Palette.HueConverter(), Values.DOUBLES)));

    /** Of {@code hue}. */
    static final ValueCodec<Optional<Palette.Hue>> HUE = Values.optional(Values.converted(new Palette.HueConverter(), Values.DOUBLES));

    /** Of {@code colour}. */
    static final ValueCodec<Integer> COLOUR = Values.converted(new Palette.Hexadecimal(), Values.STRING);

    /** Of {@code salt}. */
    static final ValueCodec<List<StringBuilder>> SALT = Values.list(Values.converted(new Palette.SaltConverter(), Values.STRING));

    /** Of {@code ascii}. */
    static final ValueCodec<Path> ASCII = Values.converted(new Palette.PathConverter(), Values.ASCII);

    /** No instances. */
    private Members() {
    }
  }
}
