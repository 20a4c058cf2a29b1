package org.anam.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Map;
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

  private ClassName values() {
    return scope.of(RuntimeNames.VALUES);
  }

  /** The codec of a member, in the form that its annotations ask for. */
  CodeBlock ofMember(Member member, Coding coding) {
    if (coding instanceof Coding.Converted converted) {
      return converted(converted, ofMember(member, converted.stored()));
    }
    Form form = member.storedAs().map(f -> f.value()).orElse(null);
    if (form == Form.ASCII || form == Form.FIXED_ASCII) {
      return CodeBlock.of("$T.$L", values(), form.name());
    }
    CodeBlock block = write(coding);
    if (form == Form.UNSIGNED) {
      return coding instanceof Coding.Constant constant && constant.isScalar()
          ? CodeBlock.of("$T.UNSIGNED_$L", values(), constant.field())
          : stored(CodeBlock.of("$L.unsigned()", block), member, form);
    }
    return stored(block, member, form);
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

  private CodeBlock stored(CodeBlock block, Member member, Form form) {
    if (form == Form.ATTRIBUTE) {
      return CodeBlock.of("$L.stored($T.ATTRIBUTE)", block, scope.of(RuntimeNames.LAYOUT));
    }
    if (member.layout().isPresent()) {
      return CodeBlock.of("$L.stored($L)", block, layout(member.layout().get()));
    }
    return form == Form.DATASET
        ? CodeBlock.of("$L.stored($T.DATASET)", block, scope.of(RuntimeNames.LAYOUT))
        : block;
  }

  private CodeBlock layout(Layout layout) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (layout.chunk().value().isEmpty()) {
      code.add("$T.DATASET", scope.of(RuntimeNames.LAYOUT));
    } else {
      code.add(
          "$T.chunked($L)",
          scope.of(RuntimeNames.LAYOUT),
          layout.chunk().value().stream()
              .map(size -> CodeBlock.of(size > Integer.MAX_VALUE ? "$LL" : "$L", size))
              .collect(CodeBlock.joining(", ")));
    }
    for (Layout.AskedFilter asked : layout.filters()) {
      FilterElement filter = asked.filter();
      code.add(".$L($L)", filter.element(), filter.hasLevel() ? asked.level().value() : "");
    }
    return code.build();
  }

  /** The codec as an expression. */
  CodeBlock write(Coding coding) {
    if (coding instanceof Coding.Constant constant) {
      return CodeBlock.of("$T.$L", values(), constant.field());
    }
    if (coding instanceof Coding.Rows rows) {
      return CodeBlock.of("$T.array($L, $L)", values(), write(rows.rows()), none(rows.row()));
    }
    if (coding instanceof Coding.Enumeration enumeration) {
      return CodeBlock.of(
          "$T.enumeration($T.class, $L)",
          values(),
          scope.of(enumeration.type()),
          scope.constants(enumeration.type()));
    }
    if (coding instanceof Coding.Container container) {
      return container(container);
    }
    if (coding instanceof Coding.Mapped mapped) {
      return codec(mapped);
    }
    if (coding instanceof Coding.Alternatives alternatives) {
      return CodeBlock.of(
          "$T.sealed($T.class, $L)",
          values(),
          scope.of(alternatives.type()),
          alternatives.subtypes().stream().map(this::codec).collect(CodeBlock.joining(", ")));
    }
    if (coding instanceof Coding.Registered registered) {
      return CodeBlock.of("$T.registered($T.class)", values(), scope.of(registered.type()));
    }
    if (coding instanceof Coding.Converted converted) {
      return converted(converted, write(converted.stored()));
    }
    return CodeBlock.of("$L", fields.get(((Coding.Variable) coding).name()));
  }

  private CodeBlock converted(Coding.Converted converted, CodeBlock stored) {
    return CodeBlock.of(
        "$T.converted(new $T(), $L)", values(), scope.created(converted.converter()), stored);
  }

  /** An empty array of rows: {@code new double[0][]} for rows that are {@code double[]}. */
  private CodeBlock none(TypeName row) {
    int rank = 0;
    TypeName element = row;
    while (element instanceof ArrayTypeName array) {
      element = array.componentType();
      rank++;
    }
    return CodeBlock.of("new $T[0]$L", scope.of(element), "[]".repeat(rank));
  }

  private CodeBlock container(Coding.Container container) {
    CodeBlock parts = container.parts().stream().map(this::write).collect(CodeBlock.joining(", "));
    CodeBlock supplier =
        container
            .supplier()
            .map(empty -> CodeBlock.of(", $L", supplier(empty)))
            .orElse(CodeBlock.of(""));
    return CodeBlock.of("$T.$L($L$L)", values(), container.method(), parts, supplier);
  }

  private CodeBlock supplier(Coding.EmptyContainer empty) {
    return switch (empty.way()) {
      case COMPARATOR -> sorted(empty, "");
      case CAPACITY_AND_COMPARATOR -> sorted(empty, "11, "); // what it has without being told
      case CONSTRUCTOR -> CodeBlock.of("$T::new", scope.created(empty.type()));
      case ENUM_SET ->
          CodeBlock.of("() -> $T.noneOf($T.class)", scope.of(empty.type()), key(empty));
      case ENUM_MAP -> CodeBlock.of("() -> new $T<>($T.class)", scope.of(empty.type()), key(empty));
    };
  }

  private CodeBlock sorted(Coding.EmptyContainer empty, String capacity) {
    return CodeBlock.of(
        "() -> new $T<>($Lnew $T())",
        scope.of(empty.type()),
        capacity,
        scope.of(empty.comparator().orElseThrow()));
  }

  private ClassName key(Coding.EmptyContainer empty) {
    return scope.of(empty.enumeration().orElseThrow());
  }

  private CodeBlock codec(Coding.Mapped mapped) {
    if (mapped.parts().isEmpty()) {
      return CodeBlock.of("$T.$L", scope.of(mapped.codec()), Scope.INSTANCE);
    }
    if (isSelf(mapped)) {
      return CodeBlock.of("this");
    }
    return CodeBlock.of(
        "new $T$L($L)",
        scope.of(mapped.codec()),
        mapped.isAlone() ? "" : "<>",
        mapped.parts().stream().map(this::write).collect(CodeBlock.joining(", ")));
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
