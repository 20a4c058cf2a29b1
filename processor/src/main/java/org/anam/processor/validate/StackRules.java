package org.anam.processor.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.NameSuggestion;
import org.anam.processor.model.Kind;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Stack;

/** Rules for the members that a collection stacks. */
final class StackRules {

  private StackRules() {}

  static void check(MappedType type, List<Diagnostic> found) {
    if (type.stack().isEmpty()) {
      return;
    }
    Stack stack = type.stack().get();
    Set<String> seen = new HashSet<>();
    for (Located<String> name : stack.combined()) {
      if (!seen.add(name.value())) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.COMBINE_TWICE,
                name.place(),
                "The member \"" + name.value() + "\" is combined twice"));
      } else if (stack.known()) {
        checkMember(stack, name, found);
      }
    }
  }

  private static void checkMember(Stack stack, Located<String> name, List<Diagnostic> found) {
    Optional<Stack.ElementMember> member =
        stack.members().stream().filter(m -> m.name().equals(name.value())).findFirst();
    if (member.isEmpty()) {
      List<String> names = stack.members().stream().map(Stack.ElementMember::name).toList();
      found.add(
          new Diagnostic(
              DiagnosticCode.COMBINE_UNKNOWN,
              name.place(),
              stack.element() + " has no member \"" + name.value() + "\"",
              NameSuggestion.question(name.value(), names)
                  + "Name a member of "
                  + stack.element()
                  + "."));
    } else if (!member.get().kind().map(Kind::isStackable).orElse(true)) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.COMBINE_UNSTACKABLE,
              name.place(),
              "The member \""
                  + name.value()
                  + "\" of "
                  + stack.element()
                  + " cannot be stacked: it is "
                  + member.get().type()));
    }
  }
}
