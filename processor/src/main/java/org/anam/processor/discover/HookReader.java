package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;

/** Reads the methods that run after loading, those of superclasses first. */
final class HookReader {

  private final Language language;
  private final TypeElement subject;
  private final Findings findings;
  private final Ancestry ancestry;

  HookReader(Language language, TypeElement subject, Ancestry ancestry, Findings findings) {
    this.ancestry = ancestry;
    this.language = language;
    this.subject = subject;
    this.findings = findings;
  }

  List<String> read() {
    List<ExecutableElement> hooks = new ArrayList<>();
    for (TypeElement type : Lineage.of(language, subject)) {
      ExecutableElement own = null;
      for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
        if (!language.has(method, AnamNames.AFTER_LOAD)) {
          continue;
        }
        if (own != null) {
          findings.add(
              DiagnosticCode.AFTER_LOAD_TWICE,
              SourcePlace.of(method),
              type.getSimpleName()
                  + " has two methods with @AfterLoad: "
                  + own.getSimpleName()
                  + " and "
                  + method.getSimpleName());
        }
        own = method;
        check(method);
        hooks.removeIf(above -> language.elements().overrides(method, above, subject));
        hooks.add(method);
      }
    }
    if (!Language.isAbstract(subject)) {
      hooks.forEach(this::checkExceptions);
    }
    return hooks.stream().map(m -> m.getSimpleName().toString()).toList();
  }

  private void check(ExecutableElement method) {
    Set<Modifier> modifiers = method.getModifiers();
    String fault =
        modifiers.contains(Modifier.STATIC)
            ? "is static"
            : !method.getParameters().isEmpty()
                ? "has parameters"
                : method.getReturnType().getKind() != TypeKind.VOID
                    ? "returns a result"
                    : !language.isAccessible(method, language.elements().getPackageOf(subject))
                        ? "is not visible to the codec"
                        : "";
    if (!fault.isEmpty()) {
      findings.add(
          DiagnosticCode.AFTER_LOAD_SIGNATURE,
          SourcePlace.of(method),
          "The @AfterLoad method " + method.getSimpleName() + " " + fault);
    }
  }

  /** What is called is the method that overrides the marked one, if one does. */
  private void checkExceptions(ExecutableElement hook) {
    ExecutableElement called = ancestry.implementation(hook);
    language
        .checkedException(called)
        .ifPresent(
            thrown ->
                findings.add(
                    DiagnosticCode.CHECKED_EXCEPTION,
                    SourcePlace.of(called),
                    "The @AfterLoad method "
                        + called.getSimpleName()
                        + " throws "
                        + AnamNames.shown(thrown)));
  }
}
