package lab;

import org.anam.AnamGenerated;
import org.anam.GeneratedCodec;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

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
public final class TicketAnam extends Codec<Ticket> {
  /** The codec; it has no state and serves all threads. */
  public static final TicketAnam INSTANCE = new TicketAnam();

  /** For {@link #INSTANCE} alone. */
  private TicketAnam() {
    super(TypeDescriptor.of(Ticket.class, "test_classes2.Ticket")
        .group("run/ticket")
        .aliases("old.Ticket", "caf\u00e9.\ud83d\ude00")
        .shortdesc("A ticket */ \\u000a <b>{@code x}</b> \u00b5m & more")
        .refs("https://example.org/\u00e9", "doi:10.1/2")
        .member("int _order", "order")
        .members("double gr\u00f6\u00dfe")
        .member("String value", "wert \"quoted\" $L $$")
        .members("String in", "String out")
        .member("String", "value ", "value ")
        .members("int e")
        .fingerprint(0x7c3f786a33109534L)
        .build());
  }

  @Override
  public void put(Ticket value, Sink out) {
    out.putInt(value.order());
    out.putDouble(value.size());
    out.putString(value.value());
    out.putString(value.in());
    out.putString(value.out());
    out.putString(value.member());
    out.putInt(value.e());
  }

  @Override
  public Ticket get(Source in) {
    return new Ticket(
        in.getInt(),
        in.getDouble(),
        in.getString(),
        in.getString(),
        in.getString(),
        in.getString(),
        in.getInt());
  }
}
