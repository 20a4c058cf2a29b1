package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import org.anam.processor.model.Access;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/** Writes how a member of an object is got and set. */
final class AccessWriter {

  private final MappedType type;
  private final Scope scope;
  private final Locals locals;

  AccessWriter(MappedType type, Scope scope, Locals locals) {
    this.type = type;
    this.scope = scope;
    this.locals = locals;
  }

  /** The expression that gets the member. */
  CodeBlock get(Member member) {
    Access getter = member.getter().orElseThrow();
    CodeBlock got =
        CodeBlock.of("$L.$L$L", object(getter), name(getter), getter.method() ? "()" : "");
    return getter.optional() ? CodeBlock.of("$L.orElse(null)", got) : got;
  }

  /** The statement that sets the member to a value. */
  CodeBlock set(Member member, CodeBlock value) {
    Access setter = member.setter().orElseThrow();
    CodeBlock converted =
        setter
            .argument()
            .map(argument -> CodeBlock.of("($T) $L", scope.of(argument), value))
            .orElse(value);
    return Statements.of(
        setter.method() ? "$L.$L($L)" : "$L.$L = $L", object(setter), name(setter), converted);
  }

  /** Puts entries into the map that is there; an accessor may have returned a copy of it. */
  CodeBlock fill(Member member) {
    String local = locals.of(member);
    CodeBlock filled = Statements.of("$L.putAll($L)", get(member), local);
    if (!member.getter().orElseThrow().method()) {
      return filled;
    }
    return CodeBlock.builder()
        .add(filled)
        .beginControlFlow("if (!$L.keySet().containsAll($L.keySet()))", get(member), local)
        .addStatement(
            "throw new $T($S)",
            scope.of(ClassName.get(IllegalStateException.class)),
            member.getter().orElseThrow().name() + "() returns a copy, which cannot be filled")
        .endControlFlow()
        .build();
  }

  private String name(Access access) {
    ClassName owner = access.through().map(Scope::raw).orElse(type.type());
    return scope.member(owner, access.name());
  }

  private CodeBlock object(Access access) {
    return access
        .through()
        .map(through -> CodeBlock.of("(($T) $L)", scope.of(through), locals.value()))
        .orElse(CodeBlock.of("$L", locals.value()));
  }
}
