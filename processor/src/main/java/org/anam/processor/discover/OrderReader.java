package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Located;

/** Reads {@code @SortedBy}: which comparators a member names, and whether they can be used. */
final class OrderReader {

  private final Language language;
  private final PackageElement codecPackage;
  private final Findings findings;

  OrderReader(Language language, PackageElement codecPackage, Findings findings) {
    this.language = language;
    this.codecPackage = codecPackage;
    this.findings = findings;
  }

  /** The comparators that the member names; none without the annotation. */
  List<Order> read(Property property) {
    List<Order> orders = new ArrayList<>();
    Optional<Annotations> sortedBy = property.find(language, AnamNames.SORTED_BY);
    if (sortedBy.isEmpty()) {
      return orders;
    }
    for (Located<Object> item : sortedBy.get().items("value")) {
      if (item.value() instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED) {
        order(language.element(type), item.place()).ifPresent(orders::add);
      } else if (item.value() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR) {
        findings.missing(type.toString());
      } else if (item.value() instanceof String name) {
        // javac hands over the text "<error>" for a class that is not there.
        findings.missing(name.equals("<error>") ? "that @SortedBy names" : name);
      }
    }
    return orders;
  }

  private Optional<Order> order(TypeElement comparator, SourcePlace place) {
    DeclaredType supertype =
        language.asSuper(comparator.asType(), AnamNames.COMPARATOR).orElse(null);
    if (supertype == null || supertype.getTypeArguments().size() != 1) {
      return Optional.empty(); // javac refuses a class that is no Comparator, or a raw one
    }
    TypeMirror compared = supertype.getTypeArguments().get(0);
    if (Language.isMissing(compared)) {
      Language.findMissing(compared, findings::missing);
      return Optional.empty();
    }
    Optional<String> fault = Instantiation.fault(language, comparator, codecPackage);
    if (fault.isPresent()) {
      findings.add(
          DiagnosticCode.COMPARATOR_UNUSABLE,
          place,
          comparator.getSimpleName() + " cannot be instantiated: " + fault.get());
      return Optional.empty();
    }
    return Optional.of(new Order(ClassName.get(comparator), compared, place));
  }
}
