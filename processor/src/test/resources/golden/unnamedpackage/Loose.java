import org.anam.Anam;

@Anam
public record Loose(int x, Loose next) {}
