package org.anam.processor.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.model.Claim;
import org.anam.processor.model.Located;

/** Rules for all types of a compilation together. */
public final class RegistryRules {

  private final Map<String, String> owners = new HashMap<>();
  private final List<Diagnostic> found = new ArrayList<>();

  /** Rules for one compilation. */
  public RegistryRules() {}

  /** What types do to each other; the second of two that claim one name is told. */
  public List<Diagnostic> check(List<Claim> claims) {
    for (Claim claim : claims) {
      add(claim.type(), claim.labels().name(), "class name");
    }
    for (Claim claim : claims) {
      for (Located<String> alias : claim.labels().aliases()) {
        add(claim.type(), alias, "alias");
      }
    }
    return found;
  }

  private void add(String type, Located<String> name, String what) {
    String owner = owners.putIfAbsent(name.value(), type);
    if (owner != null && !owner.equals(type)) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.NAME_CLAIMED_TWICE,
              name.place(),
              "The "
                  + what
                  + " \""
                  + Text.shown(name.value())
                  + "\" of "
                  + type
                  + " belongs to "
                  + owner
                  + " already"));
    }
  }
}
