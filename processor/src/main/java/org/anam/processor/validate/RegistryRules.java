package org.anam.processor.validate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Claim;
import org.anam.processor.model.Located;

/** Rules for all types of a compilation together. */
public final class RegistryRules {

  private final Map<String, Claim> owners = new HashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();

  /** Rules for one compilation. */
  public RegistryRules() {}

  /** What types do to each other; the second of two that claim one name is told. */
  public List<Diagnostic> check(List<Claim> claims) {
    List<Claim> ordered = new ArrayList<>(claims);
    ordered.sort(Comparator.comparing(claim -> !claim.isEarlier())); // told where sources are
    for (Claim claim : ordered) {
      add(claim, claim.labels().name(), "class name");
    }
    for (Claim claim : ordered) {
      for (Located<String> alias : claim.labels().aliases()) {
        add(claim, alias, "alias");
      }
    }
    return found;
  }

  private void add(Claim claim, Located<String> name, String what) {
    Claim owner = owners.putIfAbsent(name.value(), claim);
    if (owner != null && !owner.type().equals(claim.type())) {
      found.add(
          new Diagnostic(
              DiagnosticCode.NAME_CLAIMED_TWICE,
              name.place(),
              "The "
                  + what
                  + " \""
                  + Text.shown(name.value())
                  + "\" of "
                  + claim.type()
                  + " belongs to "
                  + owner.type()
                  + " already",
              DiagnosticCode.NAME_CLAIMED_TWICE.remedy() + ofEarlier(claim) + ofEarlier(owner)));
    }
  }

  private static String ofEarlier(Claim claim) {
    return claim.isEarlier()
        ? " An earlier compilation left "
            + claim.type()
            + " in the output folder: if its source is gone, delete its class files too."
        : "";
  }
}
