package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;

/**
 * The codec of {@link Ticket}: A ticket &#42;/ &#92;u000a &lt;b&gt;&#123;&#64;code x&#125;&lt;/b&gt; \u00b5m &amp; more
 *
 * <pre>
 * class   test_classes2.Ticket   (also old.Ticket, caf\u00e9.\ud83d\ude00)
 * group   run/ticket
 * _order  int     attribute, int32, as "order"
 * gr\u00f6\u00dfe   double  attribute, float64
 * value   String  attribute, UTF-8, as "wert "quoted" $L $$"
 * in      String  attribute, UTF-8
 * out     String  attribute, UTF-8
 * value   String  attribute, UTF-8
 * e       int     attribute, int32
 * </pre>
 */
@AnamGenerated("org.anam.processor.CodecProcessor")
@GeneratedCodec(Ticket.class)
public final class TicketAnam implements Codec<Ticket> {
  /** The codec; it has no state and serves all threads. */
  public static final TicketAnam INSTANCE = new TicketAnam();

  /** What the codec says of its type. */
  private static final TypeDescriptor<Ticket> DESCRIPTOR = TypeDescriptor.of(Ticket.class, "test_classes2.Ticket")
      .group("run/ticket")
      .aliases("old.Ticket", "caf\u00e9.\ud83d\ude00")
      .shortdesc("A ticket */ \\u000a <b>{@code x}</b> \u00b5m & more")
      .refs("https://example.org/\u00e9", "doi:10.1/2")
      .member("_order", "order")
      .member("gr\u00f6\u00dfe")
      .member("value", "wert \"quoted\" $L $$")
      .member("in")
      .member("out")
      .member("value ")
      .member("e")
      .fingerprint(0x7c3f786a33109534L)
      .build();

  /** For {@link #INSTANCE} alone. */
  private TicketAnam() {
  }

  @Override
  public TypeDescriptor<Ticket> descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public void write(Ticket value, ObjectWriter out) {
    out.putInt("_order", value.order());
    out.putDouble("gr\u00f6\u00dfe", value.size());
    out.putString("value", value.value());
    out.putString("in", value.in());
    out.putString("out", value.out());
    out.putString("value ", value.member());
    out.putInt("e", value.e());
  }

  @Override
  public Ticket read(ObjectReader in) {
    int order = in.getInt("_order");
    double size = in.getDouble("gr\u00f6\u00dfe");
    String value_ = in.getString("value");
    String in_ = in.getString("in");
    String out_ = in.getString("out");
    String member_ = in.getString("value ");
    int e_ = in.getInt("e");
    try {
      return new Ticket(order, size, value_, in_, out_, member_, e_);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void pack(Ticket value, Packer out) {
    out.putInt(value.order());
    out.putDouble(value.size());
    out.putString(value.value());
    out.putString(value.in());
    out.putString(value.out());
    out.putString(value.member());
    out.putInt(value.e());
  }

  @Override
  public Ticket unpack(Unpacker in) {
    int order = in.getInt();
    double size = in.getDouble();
    String value_ = in.getString();
    String in_ = in.getString();
    String out_ = in.getString();
    String member_ = in.getString();
    int e_ = in.getInt();
    try {
      return new Ticket(order, size, value_, in_, out_, member_, e_);
    } catch (RuntimeException e) {
      throw in.refused(e);
    }
  }

  @Override
  public Object member(Ticket value, String member) {
    return switch (member) {
      case "_order" -> value.order();
      case "gr\u00f6\u00dfe" -> value.size();
      case "value" -> value.value();
      case "in" -> value.in();
      case "out" -> value.out();
      case "value " -> value.member();
      case "e" -> value.e();
      default -> throw new IllegalArgumentException("Ticket has no member " + member);
    };
  }
}
