package org.anam.processor.diagnostic;

/**
 * One thing that is wrong.
 *
 * @param code its kind
 * @param place where
 * @param what what is wrong, a clause without a full stop
 * @param remedy what to do, one sentence or more with their full stops
 */
public record Diagnostic(DiagnosticCode code, SourcePlace place, String what, String remedy) {

  /** A diagnostic with the general remedy of its code. */
  public static Diagnostic of(DiagnosticCode code, SourcePlace place, String what) {
    return new Diagnostic(code, place, what, code.remedy());
  }

  /** The text for the user: {@code [ANAM012] what is wrong. What to do.} */
  public String text() {
    return "[" + code.code() + "] " + what + ". " + remedy;
  }
}
