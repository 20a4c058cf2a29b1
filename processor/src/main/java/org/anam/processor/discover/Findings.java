package org.anam.processor.discover;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;

/** Collects what is wrong with one type, and the names of types that are not there yet. */
final class Findings {

  private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
  private final Set<String> missing = new LinkedHashSet<>();

  void add(DiagnosticCode code, SourcePlace place, String what) {
    diagnostics.add(Diagnostic.of(code, place, what));
  }

  void add(DiagnosticCode code, SourcePlace place, String what, String remedy) {
    diagnostics.add(new Diagnostic(code, place, what, remedy));
  }

  void add(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  void missing(String name) {
    missing.add(name);
  }

  boolean isEmpty() {
    return diagnostics.isEmpty() && missing.isEmpty();
  }

  List<Diagnostic> diagnostics() {
    return new ArrayList<>(diagnostics);
  }

  Set<String> missing() {
    return missing;
  }
}
