package lab;

import java.util.List;
import java.util.Optional;
import org.anam.Anam;

@Anam
public record Uses(
    Pair<Integer, String> pair,
    List<Pair<String, Pair<double[], Uses>>> pairs,
    Pair<?, ? extends Uses> open,
    Optional<Node<String>> node) {}
