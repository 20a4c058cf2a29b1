package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Labels;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/** Writes the expression that builds a type's descriptor. */
final class DescriptorWriter {

  private static final String METHOD = "describe";

  private final MappedType type;
  private final Scope scope;
  private final String builder;
  private final List<List<Member>> groups;

  DescriptorWriter(MappedType type, Scope scope) {
    this.type = type;
    this.scope = scope;
    this.builder = scope.names().newName("builder");
    this.groups = Groups.of(type.stored(), Groups.OF_FILES);
  }

  /** The expression: a chain of calls, or one of a method where the chain would be very long. */
  CodeBlock write() {
    if (groups.size() > 1) {
      return CodeBlock.of("$L()", METHOD);
    }
    CodeBlock.Builder code = CodeBlock.builder().add(begun()).indent().indent();
    labels(code);
    members(groups.get(0), code);
    return end(code).unindent().unindent().build();
  }

  /** The methods that describe a large type. */
  List<MethodSpec> methods() {
    if (groups.size() == 1) {
      return List.of();
    }
    TypeName builderType =
        scope.of(RuntimeNames.anyOf(RuntimeNames.DESCRIPTOR.nestedClass("Builder")));
    TypeName result =
        type.parameters().isEmpty()
            ? ParameterizedTypeName.get(RuntimeNames.DESCRIPTOR, type.type())
            : RuntimeNames.anyOf(RuntimeNames.DESCRIPTOR);
    TypeName exact =
        type.parameters().isEmpty()
            ? scope.of(
                ParameterizedTypeName.get(
                    RuntimeNames.DESCRIPTOR.nestedClass("Builder"), type.type()))
            : builderType;
    CodeBlock.Builder begun = CodeBlock.builder().add(begun()).indent().indent();
    labels(begun);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(METHOD)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(scope.of(result))
            .addStatement("$T $L = $L", exact, builder, begun.unindent().unindent().build());
    List<MethodSpec> methods = new ArrayList<>();
    for (List<Member> group : groups) {
      String name = METHOD + (methods.size() + 1);
      method.addStatement("$L($L)", name, builder);
      CodeBlock.Builder code = CodeBlock.builder().add("$L", builder).indent().indent();
      members(group, code);
      methods.add(
          MethodWriter.part(
              MethodSpec.methodBuilder(name)
                  .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                  .addParameter(builderType, builder)
                  .addStatement(code.unindent().unindent().build()),
              METHOD));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$L", builder).indent().indent();
    method.addStatement("return $L", end(code).unindent().unindent().build());
    methods.add(0, method.addJavadoc("{@return what the codec says of its type}\n").build());
    return methods;
  }

  private CodeBlock begun() {
    return CodeBlock.of(
        "$T.of($T.class, $S)",
        scope.of(RuntimeNames.DESCRIPTOR),
        scope.of(type.type()),
        type.labels().name().value());
  }

  private void labels(CodeBlock.Builder code) {
    Labels labels = type.labels();
    if (!labels.group().value().isEmpty()) {
      code.add("\n.group($S)", labels.group().value());
    }
    add(code, "aliases", labels.aliases().stream().map(Located::value).toList());
    if (!labels.shortdesc().isEmpty()) {
      code.add("\n.shortdesc($S)", labels.shortdesc());
    }
    add(code, "refs", labels.refs());
    if (type.stack().isPresent()) {
      code.add("\n.member($S)", Locals.MEMBERS);
    }
  }

  private static void members(List<Member> members, CodeBlock.Builder code) {
    for (Member member : members) {
      code.add("\n.member($S", member.name().value());
      member
          .entry()
          .filter(entry -> !entry.value().equals(member.name().value()))
          .ifPresent(entry -> code.add(", $S", entry.value()));
      code.add(")");
    }
  }

  private CodeBlock.Builder end(CodeBlock.Builder code) {
    if (type.extraData().isPresent() || type.stack().isPresent()) {
      code.add("\n.extraData()");
    }
    type.stack()
        .ifPresent(
            stack -> add(code, "combined", stack.combined().stream().map(Located::value).toList()));
    code.add("\n.fingerprint($L)", String.format("0x%016xL", Fingerprint.of(type)));
    return code.add("\n.build()");
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
