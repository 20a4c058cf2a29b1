package org.anam.processor.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Labels;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;

/** Rules for class names, aliases and default groups. */
final class LabelRules {

  private LabelRules() {}

  static void check(MappedType type, List<Diagnostic> found) {
    Labels labels = type.labels();
    checkClassName(labels.name(), found);
    ReservedClassNames.check(labels.name(), found);
    checkGroup(labels.group(), found);
    Set<String> seen = new HashSet<>();
    for (Located<String> alias : labels.aliases()) {
      if (alias.value().isBlank()) {
        found.add(Diagnostic.of(DiagnosticCode.BAD_ALIAS, alias.place(), "The alias is empty"));
      } else if (alias.value().equals(labels.name().value())) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.BAD_ALIAS,
                alias.place(),
                "The alias \"" + alias.value() + "\" is the type's own class name"));
      } else if (!seen.add(alias.value())) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.BAD_ALIAS,
                alias.place(),
                "The alias \"" + alias.value() + "\" stands here twice"));
      } else {
        checkClassName(alias, found);
        ReservedClassNames.check(alias, found);
      }
    }
  }

  private static void checkClassName(Located<String> name, List<Diagnostic> found) {
    String value = name.value();
    String fault =
        value.isBlank()
            ? "is blank"
            : value.indexOf('\0') >= 0
                ? "contains NUL"
                : Text.hasLoneSurrogate(value)
                    ? "contains a lone surrogate"
                    : value.strip().equals(value) ? "" : "begins or ends with a space";
    if (!fault.isEmpty()) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.BAD_CLASS_NAME,
              name.place(),
              "The class name \"" + Text.shown(value) + "\" " + fault));
    }
  }

  private static void checkGroup(Located<String> group, List<Diagnostic> found) {
    String value = group.value();
    if (value.isEmpty()) {
      return;
    }
    String fault = "";
    for (String step : value.split("/", -1)) {
      if (step.isEmpty()) {
        fault = "has an empty name between its slashes, or at an end";
      } else if (step.equals(".") || step.equals("..")) {
        fault = "has \"" + step + "\" for a name";
      } else if (step.indexOf('\0') >= 0 || Text.hasLoneSurrogate(step)) {
        fault = "contains a character that no HDF5 name can have";
      }
    }
    if (!fault.isEmpty()) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.BAD_GROUP,
              group.place(),
              "The group \"" + Text.shown(value) + "\" " + fault));
    }
  }
}
