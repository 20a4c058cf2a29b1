package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import org.anam.processor.model.Labels;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/** Writes the expression that builds a type's descriptor. */
final class DescriptorWriter {

  private DescriptorWriter() {}

  static CodeBlock write(MappedType type) {
    Labels labels = type.labels();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add("$T.of($T.class, $S)", RuntimeNames.DESCRIPTOR, type.type(), labels.name().value())
            .indent()
            .indent();
    if (!labels.group().value().isEmpty()) {
      code.add("\n.group($S)", labels.group().value());
    }
    add(code, "aliases", labels.aliases().stream().map(Located::value).toList());
    if (!labels.shortdesc().isEmpty()) {
      code.add("\n.shortdesc($S)", labels.shortdesc());
    }
    add(code, "refs", labels.refs());
    if (type.stack().isPresent()) {
      code.add("\n.member($S)", MethodWriter.MEMBERS);
    }
    for (Member member : type.stored()) {
      code.add("\n.member($S", member.name().value());
      member
          .entry()
          .filter(entry -> !entry.value().equals(member.name().value()))
          .ifPresent(entry -> code.add(", $S", entry.value()));
      code.add(")");
    }
    if (type.extraData().isPresent() || type.stack().isPresent()) {
      code.add("\n.extraData()");
    }
    type.stack()
        .ifPresent(
            stack -> add(code, "combined", stack.combined().stream().map(Located::value).toList()));
    code.add("\n.fingerprint($L)", String.format("0x%016xL", Fingerprint.of(type)));
    return code.add("\n.build()").unindent().unindent().build();
  }

  private static void add(CodeBlock.Builder code, String method, List<String> texts) {
    if (!texts.isEmpty()) {
      code.add(
          "\n.$L($L)",
          method,
          texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", ")));
    }
  }
}
