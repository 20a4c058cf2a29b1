package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import org.anam.processor.model.Access;
import org.anam.processor.model.Member;

/** Writes how a member of {@code value} is got and set. */
final class AccessWriter {

  private AccessWriter() {}

  /** The expression that gets the member. */
  static CodeBlock get(Member member) {
    Access getter = member.getter().orElseThrow();
    CodeBlock got =
        CodeBlock.of("$L.$L$L", object(getter), getter.name(), getter.method() ? "()" : "");
    return getter.optional() ? CodeBlock.of("$L.orElse(null)", got) : got;
  }

  /** The statement that sets the member to a local variable, or fills it where nothing sets it. */
  static CodeBlock set(Member member, String local) {
    if (member.setter().isEmpty()) {
      return fill(member, local);
    }
    Access setter = member.setter().get();
    CodeBlock value =
        setter
            .argument()
            .map(type -> CodeBlock.of("($T) $L", type, local))
            .orElse(CodeBlock.of("$L", local));
    return ConstructionWriter.statement(
        setter.method() ? "$L.$L($L)" : "$L.$L = $L", object(setter), setter.name(), value);
  }

  /** Puts entries into the map that is there; an accessor may have returned a copy of it. */
  private static CodeBlock fill(Member member, String local) {
    CodeBlock filled = ConstructionWriter.statement("$L.putAll($L)", get(member), local);
    if (!member.getter().orElseThrow().method()) {
      return filled;
    }
    return CodeBlock.builder()
        .add(filled)
        .beginControlFlow("if (!$L.keySet().containsAll($L.keySet()))", get(member), local)
        .addStatement(
            "throw new $T($S)",
            IllegalStateException.class,
            member.getter().orElseThrow().name() + "() returns a copy, which cannot be filled")
        .endControlFlow()
        .build();
  }

  private static CodeBlock object(Access access) {
    return access
        .through()
        .map(type -> CodeBlock.of("(($T) value)", type))
        .orElse(CodeBlock.of("value"));
  }
}
