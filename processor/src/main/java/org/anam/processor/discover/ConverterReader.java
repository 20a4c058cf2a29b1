package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Kind;
import org.anam.processor.model.Located;
import org.anam.processor.model.ValueType;

/** Reads {@code @Convert}: which converter is for which type, and whether it can be used. */
final class ConverterReader {

  /** The name of a class that is not there, where the compiler does not hand it over. */
  static final String UNNAMED = "that @Convert names";

  private final Language language;
  private final PackageElement codecPackage;
  private final Findings findings;

  ConverterReader(Language language, PackageElement codecPackage, Findings findings) {
    this.language = language;
    this.codecPackage = codecPackage;
    this.findings = findings;
  }

  /** The converters that {@code @Convert} on the element names; none without the annotation. */
  List<NamedConverter> read(Element annotated) {
    List<NamedConverter> conversions = new ArrayList<>();
    Optional<Annotations> convert = language.find(annotated, AnamNames.CONVERT);
    if (convert.isEmpty()) {
      return conversions;
    }
    for (Located<Object> item : convert.get().items("value")) {
      if (item.value() instanceof TypeMirror type && type.getKind() == TypeKind.DECLARED) {
        one(language.element(type), item.place()).ifPresent(c -> add(conversions, c, item.place()));
      } else if (item.value() instanceof TypeMirror type && type.getKind() == TypeKind.ERROR) {
        findings.missing(type.toString());
      } else if (item.value() instanceof String name) {
        // javac hands over the text "<error>" for a class that is not there.
        findings.missing(name.equals("<error>") ? UNNAMED : name);
      }
    }
    return conversions;
  }

  /** Whether {@code @Convert} on the element names a class that is not there, or not visible. */
  boolean isUnresolved(Element annotated) {
    return language.find(annotated, AnamNames.CONVERT).stream()
        .flatMap(convert -> convert.items("value").stream())
        .anyMatch(
            item -> !(item.value() instanceof TypeMirror type) || type.getKind() == TypeKind.ERROR);
  }

  private void add(List<NamedConverter> conversions, NamedConverter conversion, SourcePlace place) {
    for (NamedConverter other : conversions) {
      if (language.types().isSameType(other.from(), conversion.from())) {
        findings.add(
            DiagnosticCode.CONVERTER_TWICE,
            place,
            other.converter().simpleName()
                + " and "
                + conversion.converter().simpleName()
                + " are both for "
                + AnamNames.shown(conversion.from()));
        return;
      }
    }
    conversions.add(conversion);
  }

  private Optional<NamedConverter> one(TypeElement converter, SourcePlace place) {
    DeclaredType supertype = language.asSuper(converter.asType(), AnamNames.CONVERTER).orElse(null);
    if (supertype == null) {
      return Optional.empty(); // javac refuses a class that is no Converter
    }
    List<? extends TypeMirror> arguments = supertype.getTypeArguments();
    if (arguments.size() != 2) {
      return Optional.empty(); // nor does it take a raw one
    }
    if (arguments.stream().anyMatch(Language::isMissing)) {
      arguments.forEach(a -> Language.findMissing(a, findings::missing));
      return Optional.empty();
    }
    String name = converter.getSimpleName().toString();
    Optional<String> fault = Instantiation.fault(language, converter, codecPackage);
    if (fault.isPresent()) {
      findings.add(
          DiagnosticCode.CONVERTER_UNUSABLE,
          place,
          name + " cannot be instantiated: " + fault.get());
      // Its type is said to be wrong once, here, and not as one that has no converter.
      return Optional.of(
          new NamedConverter(ClassName.get(converter), arguments.get(0), Optional.empty()));
    }
    Findings inside = new Findings();
    Optional<ValueType> stored =
        new TypeMapper(language, codecPackage, inside, List.of()).map(arguments.get(1), place);
    inside.missing().forEach(findings::missing);
    if (!inside.diagnostics().isEmpty()) {
      findings.add(
          DiagnosticCode.CONVERTER_STORED_TYPE,
          place,
          name + " stores " + AnamNames.shown(arguments.get(1)) + ", which cannot be mapped");
    }
    if (stored.filter(value -> value.kind() == Kind.OPTIONAL).isPresent()) {
      findings.add(
          DiagnosticCode.CONVERTER_STORED_TYPE,
          place,
          name
              + " stores "
              + AnamNames.shown(arguments.get(1))
              + ", which may be stored as nothing");
      stored = Optional.empty();
    }
    return Optional.of(new NamedConverter(ClassName.get(converter), arguments.get(0), stored));
  }
}
