package org.anam.processor.discover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;

/**
 * Finds what Lombok makes of a class that cannot be mapped, so that the error names its annotation
 * and not fields and constructors that nobody wrote.
 */
public final class LombokForms {

  private static final String GETTER = "lombok.Getter";
  private static final List<String> SUPER_BUILDERS =
      List.of("lombok.SuperBuilder", "lombok.experimental.SuperBuilder");

  private static final Set<DiagnosticCode> OF_CONSTRUCTORS =
      Set.of(
          DiagnosticCode.NO_CONSTRUCTOR,
          DiagnosticCode.UNKNOWN_PARAMETER,
          DiagnosticCode.PARAMETER_NAMES,
          DiagnosticCode.NOT_SETTABLE);

  private final Elements elements;

  /** A finder that asks the compiler. */
  public LombokForms(Elements elements) {
    this.elements = elements;
  }

  /** The error that stands for all others of a type; empty when Lombok is not their cause. */
  public Optional<Diagnostic> cause(TypeElement type, List<Diagnostic> diagnostics) {
    if (diagnostics.isEmpty()) {
      return Optional.empty();
    }
    Optional<Diagnostic> lazy =
        Lineage.of(new Language(elements, null, Set.of()), type).stream()
            .flatMap(part -> part.getEnclosedElements().stream())
            .flatMap(field -> lazyMember(field).stream())
            .findFirst();
    return lazy.or(() -> builder(type, diagnostics));
  }

  private Optional<Diagnostic> lazyMember(Element field) {
    return AnamNames.ROLES.stream().noneMatch(role -> Annotations.has(elements, field, role))
        ? Optional.empty()
        : Annotations.find(elements, field, GETTER)
            .filter(getter -> getter.flag("lazy"))
            .map(
                getter ->
                    new Diagnostic(
                        DiagnosticCode.LOMBOK_UNFIT,
                        getter.place(),
                        "@Getter(lazy = true) of Lombok computes "
                            + field.getSimpleName()
                            + " when it is asked for, and lets nobody set it",
                        "Leave the member out, which is computed anew after loading, or make it a field"
                            + " that a constructor sets."));
  }

  private Optional<Diagnostic> builder(TypeElement type, List<Diagnostic> diagnostics) {
    return diagnostics.stream().noneMatch(found -> OF_CONSTRUCTORS.contains(found.code()))
        ? Optional.empty()
        : SUPER_BUILDERS.stream()
            .flatMap(name -> Annotations.find(elements, type, name).stream())
            .findFirst()
            .map(
                builder ->
                    new Diagnostic(
                        DiagnosticCode.LOMBOK_UNFIT,
                        builder.place(),
                        "@SuperBuilder of Lombok gives "
                            + type.getSimpleName()
                            + " a constructor of a builder alone, by which no object can be loaded",
                        "Add @NoArgsConstructor and @Setter, or @AllArgsConstructor; or use @Builder."));
  }
}
