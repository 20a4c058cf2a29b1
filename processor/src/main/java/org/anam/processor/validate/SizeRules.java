package org.anam.processor.validate;

import java.util.List;
import java.util.stream.Stream;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Labels;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/**
 * Rules for what would not fit into the classes of a codec, whose constants and code are limited.
 */
final class SizeRules {

  /** The most members of a type, and the most parts of what one of them is put together from. */
  private static final int MOST = 5000;

  /** A constructor takes 255 words, of which one is the object. */
  private static final int MOST_VARIABLES = 254;

  /** javac takes annotations with one character more than other constants. */
  private static final int LONGEST = 65534;

  private SizeRules() {}

  static void check(MappedType type, List<Diagnostic> found) {
    String name = type.type().simpleName();
    check(type.members().size(), MOST, name + " has %d members", type, found);
    check(type.parameters().size(), MOST_VARIABLES, name + " has %d type variables", type, found);
    check(type.labels().aliases().size(), MOST, name + " has %d aliases", type, found);
    check(type.labels().refs().size(), MOST, name + " has %d references", type, found);
    texts(type)
        .forEach(
            text ->
                check(
                    text.length(),
                    LONGEST,
                    "A text of " + name + " has %d characters",
                    type,
                    found));
    for (Member member : type.members()) {
      int parts = member.value().map(value -> value.coding().weight()).orElse(0);
      String what = "The codec of " + member.javaName() + " has %d parts";
      check(parts, MOST, what, type, found);
    }
  }

  /** The texts of the user's that are constants of a codec. */
  private static Stream<String> texts(MappedType type) {
    Labels labels = type.labels();
    return Stream.of(
            Stream.of(labels.name().value(), labels.group().value(), labels.shortdesc()),
            labels.aliases().stream().map(Located::value),
            labels.refs().stream(),
            type.members().stream()
                .flatMap(m -> Stream.of(m.name().value(), m.entryName().value())))
        .flatMap(texts -> texts)
        .distinct();
  }

  private static void check(
      int size, int most, String what, MappedType type, List<Diagnostic> found) {
    if (size > most) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.TOO_LARGE,
              type.place(),
              what.formatted(size) + ", and a codec can be made for up to " + most));
    }
  }
}
