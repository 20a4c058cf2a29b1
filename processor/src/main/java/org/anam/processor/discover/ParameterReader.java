package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Coding;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.ValueType;

/** Reads type parameters, and what stands for them where no type argument is known. */
final class ParameterReader {

  private final Language language;
  private final TypeElement subject;
  private final Findings findings;

  ParameterReader(Language language, TypeElement subject, Findings findings) {
    this.language = language;
    this.subject = subject;
    this.findings = findings;
  }

  List<MappedType.Parameter> read() {
    List<MappedType.Parameter> parameters = new ArrayList<>();
    for (TypeParameterElement parameter : subject.getTypeParameters()) {
      List<? extends TypeMirror> bounds = parameter.getBounds();
      if (bounds.size() > 1) {
        findings.add(
            DiagnosticCode.INTERSECTION,
            SourcePlace.of(parameter),
            "The type parameter " + parameter.getSimpleName() + " has several bounds");
        continue;
      }
      bounds.forEach(b -> Language.findMissing(b, findings::missing));
      TypeMirror bound = bounds.isEmpty() ? language.object() : bounds.get(0);
      parameters.add(
          new MappedType.Parameter(
              variable(parameter),
              standard(bound),
              language.mentionsVariable(bound)
                  ? Optional.empty()
                  : Optional.of(AnamNames.of(bound))));
    }
    return parameters;
  }

  private static TypeVariableName variable(TypeParameterElement parameter) {
    return parameter.getBounds().stream().anyMatch(Language::isMissing)
        ? TypeVariableName.get(parameter.getSimpleName().toString())
        : TypeVariableName.get(parameter);
  }

  /**
   * The codec of the bound. Where it has one of its own, the registry is asked instead: the static
   * initialiser of a codec must not touch another codec's, or two threads could wait for each
   * other.
   */
  private Coding standard(TypeMirror bound) {
    if (bound.getKind() != TypeKind.DECLARED) {
      return Coding.Constant.ANY;
    }
    TypeElement element = language.element(bound);
    Optional<ValueType> value =
        new TypeMapper(
                language, language.elements().getPackageOf(subject), new Findings(), List.of())
            .map(bound, SourcePlace.of(element));
    if (value.isPresent() && value.get().coding() instanceof Coding.Constant constant) {
      return constant;
    }
    return language.has(element, AnamNames.ANAM)
        ? new Coding.Registered(ClassName.get(element))
        : Coding.Constant.ANY;
  }
}
