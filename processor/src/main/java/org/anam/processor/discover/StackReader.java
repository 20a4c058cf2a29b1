package org.anam.processor.discover;

import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Located;
import org.anam.processor.model.Member;
import org.anam.processor.model.Stack;
import org.anam.processor.model.ValueType;

/** Reads what a subclass of {@code AnamCollection} holds and stacks. */
final class StackReader {

  private final Language language;
  private final TypeElement subject;
  private final Findings findings;

  StackReader(Language language, TypeElement subject, Findings findings) {
    this.language = language;
    this.subject = subject;
    this.findings = findings;
  }

  Optional<Stack> read(List<NamedConverter> conversions) {
    Optional<Annotations> combine = language.find(subject, AnamNames.COMBINE);
    Optional<DeclaredType> collection = language.asSuper(subject.asType(), AnamNames.COLLECTION);
    if (collection.isEmpty()) {
      combine.ifPresent(
          c ->
              findings.add(
                  DiagnosticCode.COMBINE_WITHOUT_COLLECTION,
                  c.place(),
                  subject.getSimpleName() + " is no AnamCollection and stacks nothing"));
      return Optional.empty();
    }
    if (collection.get().getTypeArguments().isEmpty()) {
      findings.add(
          DiagnosticCode.RAW_TYPE,
          SourcePlace.of(subject),
          subject.getSimpleName() + " extends AnamCollection without type arguments",
          "Name the type of its elements, such as AnamCollection<Result>.");
      return Optional.empty();
    }
    TypeMirror element = collection.get().getTypeArguments().get(0);
    List<Located<String>> combined = combine.map(c -> c.texts("value")).orElse(List.of());
    if (Language.isMissing(element)) {
      Language.findMissing(element, findings::missing);
      return Optional.empty();
    }
    Optional<ValueType> elements =
        new TypeMapper(language, language.elements().getPackageOf(subject), findings, conversions)
            .map(element, SourcePlace.of(subject));
    boolean known =
        element.getKind() == TypeKind.DECLARED
            && language.has(language.element(element), AnamNames.ANAM);
    return Optional.of(
        new Stack(
            TypeName.get(element),
            AnamNames.shown(element),
            elements,
            known,
            known ? members(language.element(element)) : List.of(),
            combined));
  }

  /** The members of the elements; what is wrong with them is reported where they are compiled. */
  private List<Stack.ElementMember> members(TypeElement element) {
    Findings aside = new Findings();
    MappedMemberReader reader = new MappedMemberReader(language, element, aside);
    return new PropertyReader(language, element, new Ancestry(language, element), aside)
        .read().stream()
            .map(reader::read)
            .filter(Member::isStored)
            .map(
                m ->
                    new Stack.ElementMember(
                        m.name().value(),
                        AnamNames.shown(m.type()),
                        m.value().map(ValueType::kind)))
            .toList();
  }
}
