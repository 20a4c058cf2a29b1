package lab;

import org.anam.Alias;
import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.MapName;

/** Names of every sort; the texts try to break out of comments and literals. */
@Anam(
    name = "test_classes2.Ticket",
    group = "run/ticket",
    shortdesc = "A ticket */ \\u000a <b>{@code x}</b> \u00b5m & more",
    refs = {"https://example.org/\u00e9", "doi:10.1/2"})
@Alias({"old.Ticket", "caf\u00e9.\ud83d\ude00"})
public record Ticket(
    @Hdf5Output("_order") @MapName("order") int order,
    @Hdf5Output("gr\u00f6\u00dfe") double size,
    @MapName("wert \"quoted\" $L $$") String value,
    String in,
    String out,
    @Hdf5Output("value ") String member,
    int e) {}
