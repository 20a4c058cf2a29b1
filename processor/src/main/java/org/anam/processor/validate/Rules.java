package org.anam.processor.validate;

import java.util.ArrayList;
import java.util.List;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.model.MappedType;

/** All rules that a mapped type must obey, beside those that only the compiler's model can show. */
public final class Rules {

  private Rules() {}

  /** What the type does wrong, in the order of the source as far as possible. */
  public static List<Diagnostic> check(MappedType type) {
    List<Diagnostic> found = new ArrayList<>();
    LabelRules.check(type, found);
    NameRules.check(type, found);
    FormRules.check(type, found);
    StackRules.check(type, found);
    SizeRules.check(type, found);
    return found;
  }
}
