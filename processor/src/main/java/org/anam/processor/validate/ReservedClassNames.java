package org.anam.processor.validate;

import java.util.List;
import java.util.Map;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Located;

/**
 * The class names that the format keeps for its own structures, and what to use instead of each.
 */
final class ReservedClassNames {

  private static final String STRUCTURES = "anamnesis.abstract.";

  private static final String COLLECTION =
      "Use org.anam.collection.PlainCollection, or extend AnamCollection under a name of your own.";

  private static final Map<String, String> REMEDIES =
      Map.of(
          STRUCTURES + "AnamList",
          "Declare a member of type List; it is stored as such.",
          STRUCTURES + "AnamDict",
          "Declare a member of type Map; it is stored as such.",
          STRUCTURES + "AnamEmptyArray",
          "Declare a member of type NdArray; it is stored as such.",
          STRUCTURES + "AnamCollection",
          COLLECTION,
          "anamnesis.anamcollection.AnamCollection",
          COLLECTION,
          "anamnesis.store.Store",
          "Use org.anam.collection.Store.");

  private ReservedClassNames() {}

  static void check(Located<String> name, List<Diagnostic> found) {
    String value = name.value();
    String remedy = REMEDIES.get(value);
    if (remedy == null && value.startsWith(STRUCTURES)) {
      remedy = DiagnosticCode.RESERVED_CLASS_NAME.remedy();
    }
    if (remedy != null) {
      found.add(
          new Diagnostic(
              DiagnosticCode.RESERVED_CLASS_NAME,
              name.place(),
              "The format keeps the class name \"" + Text.shown(value) + "\" to itself",
              remedy));
    }
  }
}
