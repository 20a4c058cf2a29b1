package lab;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
public final class PaletteAnam implements Codec<Palette> {
  /** The codec; it has no state and serves all threads. */
  public static final PaletteAnam INSTANCE = new PaletteAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Palette> DESCRIPTOR = TypeDescriptor.of(Palette.class, "lab.Palette")
      .member("file")
      .member("files")
      .member("hues")
      .member("hue")
      .member("colour")
      .member("salt")
      .member("ascii")
      .fingerprint(0x24405c2e62564806L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private PaletteAnam() {
  }

  @Override
  public TypeDescriptor<Palette> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Palette value, ObjectWriter out) {
    out.put("file", value.file(), Members.FILE);
    out.put("files", value.files(), Members.FILES);
    out.put("hues", value.hues(), Members.HUES);
    out.put("hue", value.hue(), Members.HUE);
    out.put("colour", value.colour(), Members.COLOUR);
    out.put("salt", value.salt(), Members.SALT);
    out.put("ascii", value.ascii(), Members.ASCII);
  }

  @Override
  public Palette read(ObjectReader in) {
    Path file = in.get("file", Members.FILE);
    List<Path> files = in.get("files", Members.FILES);
    Map<Path, List<Palette.Hue>> hues = in.get("hues", Members.HUES);
    Optional<Palette.Hue> hue = in.get("hue", Members.HUE);
    int colour = in.require("colour", Members.COLOUR);
    List<StringBuilder> salt = in.get("salt", Members.SALT);
    Path ascii = in.get("ascii", Members.ASCII);
    try {
      return new Palette(file, files, hues, hue, colour, salt, ascii);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Palette value, Packer out) {
    out.put(value.file(), Members.FILE);
    out.put(value.files(), Members.FILES);
    out.put(value.hues(), Members.HUES);
    out.put(value.hue(), Members.HUE);
    out.put(value.colour(), Members.COLOUR);
    out.put(value.salt(), Members.SALT);
    out.put(value.ascii(), Members.ASCII);
  }

  @Override
  public Palette unpack(Unpacker in) {
    Path file = in.get(Members.FILE);
    List<Path> files = in.get(Members.FILES);
    Map<Path, List<Palette.Hue>> hues = in.get(Members.HUES);
    Optional<Palette.Hue> hue = in.get(Members.HUE);
    int colour = in.require(Members.COLOUR);
    List<StringBuilder> salt = in.get(Members.SALT);
    Path ascii = in.get(Members.ASCII);
    try {
      return new Palette(file, files, hues, hue, colour, salt, ascii);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Palette value, String member) {
    return switch (member) {
      case "file" -> value.file();
      case "files" -> value.files();
      case "hues" -> value.hues();
      case "hue" -> value.hue();
      case "colour" -> value.colour();
      case "salt" -> value.salt();
      case "ascii" -> value.ascii();
      default -> throw new IllegalArgumentException("Palette has no member " + member);
    };
  }

  /**
   * Codecs of the members; apart from the codec itself, so that types that refer to each
   * other can be initialised in any order and by any thread.
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
