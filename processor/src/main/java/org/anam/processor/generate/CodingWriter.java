package org.anam.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anam.processor.model.Coding;
import org.anam.processor.model.FilterElement;
import org.anam.processor.model.Form;
import org.anam.processor.model.Layout;
import org.anam.processor.model.Member;

/** Writes the expressions that put codecs of values together. */
final class CodingWriter {

  private final ClassName self;
  private final List<String> parameters;
  private final Map<String, String> fields;
  private final Scope scope;

  /**
   * A writer for one codec.
   *
   * @param self the codec's class
   * @param parameters the type parameters of the codec
   * @param fields the names of the fields that hold the codecs of the type parameters
   */
  CodingWriter(ClassName self, List<String> parameters, Map<String, String> fields, Scope scope) {
    this.self = self;
    this.parameters = parameters;
    this.fields = fields;
    this.scope = scope;
  }

  /** A member of the class of codecs that are ready-made or make others. */
  private String values(String member) {
    return scope.text(RuntimeNames.VALUES) + "." + member;
  }

  /** The codec of a member, in the form that its annotations ask for. */
  String ofMember(Member member, Coding coding) {
    if (coding instanceof Coding.Converted converted) {
      return converted(converted, ofMember(member, converted.stored()));
    }
    Form form = member.storedAs().map(f -> f.value()).orElse(null);
    if (form == Form.ASCII || form == Form.FIXED_ASCII) {
      return values(form.name());
    }
    String codec = write(coding);
    if (form == Form.UNSIGNED) {
      return coding instanceof Coding.Constant constant && constant.isScalar()
          ? values("UNSIGNED_" + constant.field())
          : stored(codec + ".unsigned()", member, form);
    }
    return stored(codec, member, form);
  }

  /** Whether the codec is there ready-made, so that code can name it wherever it is used. */
  boolean isReady(Coding coding) {
    if (coding instanceof Coding.Mapped mapped) {
      return mapped.parts().isEmpty() || isSelf(mapped);
    }
    return coding instanceof Coding.Constant || coding instanceof Coding.Variable;
  }

  /**
   * Whether making the codec takes classes of the user's: codecs, which may need this one in turn,
   * converters, enums, containers and comparators.
   */
  static boolean needsOthers(Coding coding) {
    if (coding instanceof Coding.Mapped
        || coding instanceof Coding.Alternatives
        || coding instanceof Coding.Converted
        || coding instanceof Coding.Enumeration) {
      return true;
    }
    boolean isMadeByUser =
        coding instanceof Coding.Container container
            && container.supplier().stream()
                .anyMatch(empty -> !empty.isOfThePlatform() || empty.comparator().isPresent());
    return isMadeByUser || coding.parts().stream().anyMatch(CodingWriter::needsOthers);
  }

  private String stored(String codec, Member member, Form form) {
    if (form == Form.ATTRIBUTE) {
      return codec + ".stored(" + layouts("ATTRIBUTE") + ")";
    }
    if (member.layout().isPresent()) {
      return codec + ".stored(" + layout(member.layout().get()) + ")";
    }
    return form == Form.DATASET ? codec + ".stored(" + layouts("DATASET") + ")" : codec;
  }

  private String layouts(String member) {
    return scope.text(RuntimeNames.LAYOUT) + "." + member;
  }

  private String layout(Layout layout) {
    List<String> chunk =
        layout.chunk().value().stream()
            .map(size -> size > Integer.MAX_VALUE ? size + "L" : String.valueOf(size))
            .toList();
    StringBuilder code =
        new StringBuilder(
            layouts(chunk.isEmpty() ? "DATASET" : "chunked(" + String.join(", ", chunk) + ")"));
    for (Layout.AskedFilter asked : layout.filters()) {
      FilterElement filter = asked.filter();
      code.append('.').append(filter.element()).append('(');
      code.append(filter.hasLevel() ? asked.level().value() : "").append(')');
    }
    return code.toString();
  }

  /** The codec as an expression. */
  String write(Coding coding) {
    if (coding instanceof Coding.Constant constant) {
      return values(constant.field());
    }
    if (coding instanceof Coding.Rows rows) {
      return values("array(" + write(rows.rows()) + ", " + none(rows.row()) + ")");
    }
    if (coding instanceof Coding.Enumeration enumeration) {
      String constants = scope.constants(enumeration.type());
      return values("enumeration(" + scope.text(enumeration.type()) + ".class, " + constants + ")");
    }
    if (coding instanceof Coding.Container container) {
      return container(container);
    }
    if (coding instanceof Coding.Mapped mapped) {
      return codec(mapped);
    }
    if (coding instanceof Coding.Alternatives alternatives) {
      String subtypes =
          alternatives.subtypes().stream().map(this::codec).collect(Collectors.joining(", "));
      return values("sealed(" + scope.text(alternatives.type()) + ".class, " + subtypes + ")");
    }
    if (coding instanceof Coding.Registered registered) {
      return values("registered(" + scope.text(registered.type()) + ".class)");
    }
    if (coding instanceof Coding.Converted converted) {
      return converted(converted, write(converted.stored()));
    }
    return fields.get(((Coding.Variable) coding).name());
  }

  /** The codecs as arguments. */
  String list(List<Coding> codings) {
    return codings.stream().map(this::write).collect(Collectors.joining(", "));
  }

  private String converted(Coding.Converted converted, String stored) {
    return values("converted(new " + scope.created(converted.converter()) + "(), " + stored + ")");
  }

  /** An empty array of rows: {@code new double[0][]} for rows that are {@code double[]}. */
  private String none(TypeName row) {
    int rank = 0;
    TypeName element = row;
    while (element instanceof ArrayTypeName array) {
      element = array.componentType();
      rank++;
    }
    return "new " + scope.text(element) + "[0]" + "[]".repeat(rank);
  }

  private String container(Coding.Container container) {
    String supplier = container.supplier().map(empty -> ", " + supplier(empty)).orElse("");
    return values(container.method() + "(" + list(container.parts()) + supplier + ")");
  }

  private String supplier(Coding.EmptyContainer empty) {
    return switch (empty.way()) {
      case COMPARATOR -> sorted(empty, "");
      case CAPACITY_AND_COMPARATOR -> sorted(empty, "11, "); // what it has without being told
      case CONSTRUCTOR -> scope.created(empty.type()) + "::new";
      case ENUM_SET -> "() -> " + scope.text(empty.type()) + ".noneOf(" + key(empty) + ".class)";
      case ENUM_MAP -> "() -> new " + scope.text(empty.type()) + "<>(" + key(empty) + ".class)";
    };
  }

  private String sorted(Coding.EmptyContainer empty, String capacity) {
    String comparator = scope.text(empty.comparator().orElseThrow());
    return "() -> new " + scope.text(empty.type()) + "<>(" + capacity + "new " + comparator + "())";
  }

  private String key(Coding.EmptyContainer empty) {
    return scope.text(empty.enumeration().orElseThrow());
  }

  private String codec(Coding.Mapped mapped) {
    String codec = scope.text(mapped.codec());
    if (mapped.parts().isEmpty()) {
      return codec + "." + Scope.INSTANCE;
    }
    return isSelf(mapped)
        ? "this"
        : "new " + codec + (mapped.isAlone() ? "" : "<>") + "(" + list(mapped.parts()) + ")";
  }

  private boolean isSelf(Coding.Mapped mapped) {
    List<Coding> own = parameters.stream().<Coding>map(Coding.Variable::new).toList();
    return mapped.codec().equals(self) && mapped.parts().equals(own);
  }

  /**
   * Whether the codec has to be made at each use: it makes codecs of generic types from type
   * variables, and types that refer to each other so would make each other without end if a codec
   * made them when it is made.
   */
  boolean isMadeAtUse(Coding coding) {
    if (coding instanceof Coding.Mapped mapped
        && !mapped.parts().isEmpty()
        && mapped.isOpen()
        && !isSelf(mapped)) {
      return true;
    }
    return coding.parts().stream().anyMatch(this::isMadeAtUse);
  }
}
