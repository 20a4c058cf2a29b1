package org.anam.processor;

import java.io.PrintWriter;
import java.io.StringWriter;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;

/** Hands diagnostics to the compiler. */
final class Reporter {

  private final Messager messager;

  Reporter(Messager messager) {
    this.messager = messager;
  }

  /**
   * Reports what is wrong with a type. What lies in another type, perhaps in another file or a
   * class file, is reported at the type that is compiled, with the name of the culprit.
   */
  void report(TypeElement subject, Diagnostic diagnostic) {
    SourcePlace place = diagnostic.place();
    if (isInside(place.element(), subject)) {
      print(diagnostic.text(), place);
      return;
    }
    Diagnostic named =
        new Diagnostic(
            diagnostic.code(),
            diagnostic.place(),
            "In " + signature(place.element()) + ": " + diagnostic.what(),
            diagnostic.remedy());
    messager.printMessage(Kind.ERROR, named.text(), subject);
  }

  /** Reports at the place itself. */
  void report(Diagnostic diagnostic) {
    print(diagnostic.text(), diagnostic.place());
  }

  /** Reports what only some programs will mind, as a warning. */
  void warn(Diagnostic diagnostic) {
    print(Kind.WARNING, diagnostic.text(), diagnostic.place());
  }

  /** Reports what a few programs will want to know of, and what fails none. */
  void note(Diagnostic diagnostic) {
    print(Kind.NOTE, diagnostic.text(), diagnostic.place());
  }

  /** Reports an exception of the processor itself, at the element or, if that is null, at none. */
  void internal(Element element, Exception cause) {
    StringWriter trace = new StringWriter();
    cause.printStackTrace(new PrintWriter(trace));
    SourcePlace place = SourcePlace.of(element);
    String on = element == null ? "the registry" : element.toString();
    String what = "The processor failed on " + on + " with " + cause;
    print(
        Diagnostic.of(DiagnosticCode.INTERNAL, place, what).text() + System.lineSeparator() + trace,
        place);
  }

  private void print(String text, SourcePlace place) {
    print(Kind.ERROR, text, place);
  }

  private void print(Kind kind, String text, SourcePlace place) {
    if (place.element() == null) {
      messager.printMessage(kind, text);
    } else {
      messager.printMessage(kind, text, place.element(), place.mirror(), place.value());
    }
  }

  /** Whether the element is the type or directly part of it. */
  static boolean isInside(Element element, TypeElement type) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at instanceof TypeElement) {
        return at.equals(type);
      }
    }
    return true;
  }

  private static String signature(Element element) {
    return element instanceof TypeElement
        ? element.getSimpleName().toString()
        : element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName();
  }
}
