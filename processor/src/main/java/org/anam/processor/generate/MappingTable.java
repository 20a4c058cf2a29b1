package org.anam.processor.generate;

import java.util.ArrayList;
import java.util.List;
import org.anam.processor.model.Form;
import org.anam.processor.model.Labels;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;
import org.anam.processor.model.StorageForm;
import org.anam.processor.model.TypeText;
import org.anam.processor.model.ValueType;

/** The table at the head of a codec that shows what lies where. */
final class MappingTable {

  private MappingTable() {}

  /** The lines of the table, safe for Javadoc, aligned in columns. */
  static List<String> of(MappedType type) {
    List<String[]> rows = new ArrayList<>();
    Labels labels = type.labels();
    rows.add(new String[] {"class", labels.name().value() + aliases(labels), ""});
    if (!labels.group().value().isEmpty()) {
      rows.add(new String[] {"group", labels.group().value(), ""});
    }
    List<String[]> members = new ArrayList<>();
    type.stack()
        .ifPresent(
            s ->
                members.add(
                    new String[] {
                      "members", "List<" + s.element() + ">", StorageForm.group("list").text()
                    }));
    for (Member member : type.members()) {
      members.add(
          new String[] {
            member.name().value(),
            TypeText.of(member.type()),
            storage(member) + member.entry().map(e -> ", as \"" + e.value() + "\"").orElse("")
          });
    }
    int first = width(rows, members, 0);
    int second = members.stream().mapToInt(r -> r[1].length()).max().orElse(0);
    rows.addAll(members);
    return rows.stream()
        .map(
            r ->
                pad(r[0], first) + "  " + (r[2].isEmpty() ? r[1] : pad(r[1], second) + "  " + r[2]))
        .map(String::stripTrailing)
        .map(SourceText::javadoc)
        .toList();
  }

  private static int width(List<String[]> rows, List<String[]> members, int column) {
    int width = 0;
    for (List<String[]> some : List.of(rows, members)) {
      for (String[] row : some) {
        width = Math.max(width, row[column].length());
      }
    }
    return width;
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String aliases(Labels labels) {
    return labels.aliases().isEmpty()
        ? ""
        : "   (also "
            + String.join(", ", labels.aliases().stream().map(Located::value).toList())
            + ")";
  }

  private static String storage(Member member) {
    if (member.role() == Role.BROADCAST) {
      return "not stored, sent over MPI";
    }
    StorageForm usual = member.value().map(ValueType::storage).orElseThrow();
    StorageForm formed = member.storedAs().map(form -> formed(usual, form.value())).orElse(usual);
    return member.layout().isEmpty()
        ? formed.text()
        : formed.as(StorageForm.Kind.DATASET).text() + layout(member);
  }

  private static StorageForm formed(StorageForm usual, Form form) {
    return switch (form) {
      case UNSIGNED -> usual.of("u" + usual.element());
      case ATTRIBUTE -> usual.as(StorageForm.Kind.ATTRIBUTE);
      case DATASET -> usual.as(StorageForm.Kind.DATASET);
      case ASCII -> usual.of("ASCII");
      case FIXED_ASCII -> usual.of("fixed ASCII");
    };
  }

  private static String layout(Member member) {
    var layout = member.layout().orElseThrow();
    StringBuilder text = new StringBuilder();
    if (!layout.chunk().value().isEmpty()) {
      text.append(", chunk ").append(layout.chunk().value());
    }
    layout.filters().forEach(filter -> text.append(", ").append(filter.text()));
    return text.toString();
  }
}
