package org.anam.processor.validate;

import java.util.List;
import java.util.Optional;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Form;
import org.anam.processor.model.Kind;
import org.anam.processor.model.Layout;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;
import org.anam.processor.model.TypeText;
import org.anam.processor.model.ValueType;

/**
 * Rules for the forms in which members are stored, and for annotations that contradict each other.
 */
final class FormRules {

  private FormRules() {}

  static void check(MappedType type, List<Diagnostic> found) {
    for (Member member : type.members()) {
      if (member.role() == Role.STORED) {
        checkStored(member, found);
      } else {
        checkNotStored(member, found);
      }
    }
  }

  private static void checkNotStored(Member member, List<Diagnostic> found) {
    String role = member.role() == Role.BROADCAST ? "@ExtraBcast" : "@ExtraData";
    member.entry().ifPresent(e -> contradiction(member, "@MapName", role, e.place(), found));
    member.storedAs().ifPresent(f -> contradiction(member, "@StoredAs", role, f.place(), found));
    member.layout().ifPresent(l -> contradiction(member, "@Dataset", role, l.place(), found));
  }

  private static void contradiction(
      Member member, String detail, String role, SourcePlace place, List<Diagnostic> found) {
    found.add(
        Diagnostic.of(
            DiagnosticCode.CONTRADICTION,
            place,
            detail
                + " says how "
                + member.javaName()
                + " is stored, and "
                + role
                + " that it is no stored member"));
  }

  private static void checkStored(Member member, List<Diagnostic> found) {
    member.layout().ifPresent(layout -> checkNumbers(layout, found));
    Optional<ValueType> value = member.value();
    if (value.isEmpty()) {
      return;
    }
    Optional<Located<Form>> form = member.storedAs();
    if (form.isPresent() && !fits(form.get().value(), value.get())) {
      found.add(storedAs(member, form.get(), value.get()));
    }
    if (member.layout().isPresent()) {
      checkLayout(member, member.layout().get(), value.get(), found);
    }
  }

  private static boolean fits(Form form, ValueType value) {
    return switch (form) {
      case UNSIGNED -> value.kind() == Kind.INTEGER || value.kind() == Kind.INTEGER_ARRAY;
      case ATTRIBUTE -> value.kind().isArray();
      case DATASET -> value.kind() == Kind.STRINGS;
      case ASCII, FIXED_ASCII -> value.kind() == Kind.TEXT;
    };
  }

  private static Diagnostic storedAs(Member member, Located<Form> form, ValueType value) {
    String fits =
        switch (form.value()) {
          case UNSIGNED -> "for byte, short, int, long, their boxes and arrays";
          case ATTRIBUTE -> "for arrays";
          case DATASET -> "for arrays of strings; arrays of numbers are datasets anyway";
          case ASCII, FIXED_ASCII -> "for a String";
        };
    return new Diagnostic(
        DiagnosticCode.STORED_AS,
        form.place(),
        "The member "
            + member.javaName()
            + " of type "
            + TypeText.of(value.javaType())
            + " cannot be stored as "
            + form.value(),
        "Remove @StoredAs; " + form.value() + " is " + fits + ".");
  }

  private static void checkLayout(
      Member member, Layout layout, ValueType value, List<Diagnostic> found) {
    boolean isAttribute =
        member.storedAs().map(Located::value).filter(f -> f == Form.ATTRIBUTE).isPresent();
    if (!value.kind().isArray()) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.DATASET_WITHOUT_ARRAY,
              layout.place(),
              "The member "
                  + member.javaName()
                  + " of type "
                  + TypeText.of(value.javaType())
                  + " is no dataset"));
    } else if (isAttribute) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.CONTRADICTION,
              layout.place(),
              "The member " + member.javaName() + " cannot be both an attribute and a dataset"));
    } else if (value.rank() > 0
        && !layout.chunk().value().isEmpty()
        && layout.chunk().value().size() != value.rank()) {
      found.add(
          Diagnostic.of(
              DiagnosticCode.CHUNK_RANK,
              layout.chunk().place(),
              "The chunk has "
                  + layout.chunk().value().size()
                  + " dimensions, and "
                  + member.javaName()
                  + " has "
                  + value.rank()));
    }
  }

  private static void checkNumbers(Layout layout, List<Diagnostic> found) {
    for (long size : layout.chunk().value()) {
      if (size < 1) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.CHUNK_SIZE,
                layout.chunk().place(),
                "The chunk's size " + size + " is below 1"));
      }
    }
    for (Layout.AskedFilter asked : layout.filters()) {
      int level = asked.level().value();
      int highest = asked.filter().highest();
      if (asked.filter().hasLevel() && (level < 0 || level > highest)) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.DEFLATE_LEVEL,
                asked.level().place(),
                "The level of compression " + level + " is not one of 0 to " + highest));
      }
    }
  }
}
