package org.anam.processor.discover;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;

/** Checks that all which supertypes say about members reaches the codec. */
final class SupertypeChecks {

  private final Language language;
  private final TypeElement subject;
  private final Findings findings;
  private final Set<TypeElement> seen = new HashSet<>();

  SupertypeChecks(Language language, TypeElement subject, Findings findings) {
    this.language = language;
    this.subject = subject;
    this.findings = findings;
  }

  /** Whether the members can be read; if not, that was reported. */
  boolean check() {
    for (TypeMirror above : language.types().directSupertypes(subject.asType())) {
      Language.findMissing(above, findings::missing);
    }
    Language.findMissing(subject.getSuperclass(), findings::missing);
    subject.getInterfaces().forEach(t -> Language.findMissing(t, findings::missing));
    return checkAbove(subject);
  }

  private boolean checkAbove(TypeElement type) {
    boolean isSound = checkAbove(type.getSuperclass());
    for (TypeMirror above : type.getInterfaces()) {
      isSound &= checkAbove(above);
    }
    return isSound;
  }

  private boolean checkAbove(TypeMirror above) {
    if (above.getKind() != TypeKind.DECLARED) {
      return true;
    }
    TypeElement type = language.element(above);
    if (language.isOfThePlatform(type) || !seen.add(type)) {
      return true;
    }
    boolean isSound =
        language.has(type, AnamNames.ANAM) ? checkArguments(type) : checkUnmapped(type);
    return checkAbove(type) && isSound;
  }

  /** The members of a raw type have lost their type arguments. */
  private boolean checkArguments(TypeElement above) {
    Optional<DeclaredType> seenAs =
        language.asSuper(subject.asType(), above.getQualifiedName().toString());
    if (above.getTypeParameters().isEmpty()
        || seenAs.filter(t -> !t.getTypeArguments().isEmpty()).isPresent()) {
      return true;
    }
    findings.add(
        DiagnosticCode.RAW_TYPE,
        SourcePlace.of(subject),
        "The supertype "
            + above.getSimpleName()
            + " of "
            + subject.getSimpleName()
            + " stands there without type arguments",
        "Name them where it is extended or implemented: " + AnamNames.shown(above.asType()) + ".");
    return false;
  }

  /** Members that are marked in a type which is not mapped would be left out. */
  private boolean checkUnmapped(TypeElement above) {
    boolean isSound = true;
    for (Element element : above.getEnclosedElements()) {
      for (String role : AnamNames.ROLES) {
        if (language.has(element, role)) {
          findings.add(StrayAnnotations.outside(language.elements(), role, element, above));
          isSound = false;
          break;
        }
      }
    }
    return isSound;
  }
}
