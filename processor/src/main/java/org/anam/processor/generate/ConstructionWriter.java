package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;
import org.anam.processor.model.Stack;

/** Writes how an object is built of its members, once each is in a local variable of its own. */
final class ConstructionWriter {

  private final MappedType type;
  private final TypeName typeName;
  private final Scope scope;
  private final Locals locals;
  private final AccessWriter access;
  private final List<String> parameters;

  /** A writer for one codec. */
  ConstructionWriter(MappedType type, TypeName typeName, Scope scope, Locals locals) {
    this.type = type;
    this.typeName = typeName;
    this.scope = scope;
    this.locals = locals;
    this.access = new AccessWriter(type, scope, locals);
    this.parameters = type.construction().orElseThrow().parameters();
  }

  /** The type of the list of a collection's elements. */
  static TypeName listOf(Stack stack, Scope scope) {
    return scope.of(ParameterizedTypeName.get(ClassName.get(List.class), stack.elementType()));
  }

  /** The statement that gets the extra data, if the type has some. */
  CodeBlock extraData() {
    if (type.extraData().isEmpty() && type.stack().isEmpty()) {
      return CodeBlock.of("");
    }
    TypeName map = scope.of(ParameterizedTypeName.get(Map.class, String.class, Object.class));
    String variable = type.extraData().map(locals::of).orElseGet(locals::extraData);
    return statement("$T $L = $L.getExtraData()", map, variable, locals.in());
  }

  /**
   * The statements that build the object and return it.
   *
   * @param set the roles of the members that are set, if the constructor does not take them
   */
  CodeBlock build(Set<Role> set) {
    List<CodeBlock> steps = new ArrayList<>(stacking());
    type.members().stream()
        .filter(member -> set.contains(member.role()) && !isParameter(member))
        .forEach(member -> steps.add(set(member)));
    steps.addAll(hooks());
    if (steps.isEmpty()) {
      return guarded(List.of(statement("return $L", made())));
    }
    List<CodeBlock> statements = new ArrayList<>();
    statements.add(statement("$T $L = $L", typeName, locals.value(), made()));
    statements.addAll(steps);
    statements.add(statement("return $L", locals.value()));
    return guarded(statements);
  }

  private boolean isParameter(Member member) {
    return parameters.contains(member.javaName());
  }

  /** The statements that make the object before most of its members are read. */
  CodeBlock madeFirst() {
    List<CodeBlock> statements = new ArrayList<>();
    statements.add(statement("$L = $L", locals.value(), made()));
    statements.addAll(stacking());
    return CodeBlock.builder()
        .addStatement("$T $L", typeName, locals.value())
        .add(guarded(statements))
        .build();
  }

  /**
   * The statements that finish an object, whose stored and sent members are there, and return it.
   */
  CodeBlock finished() {
    List<CodeBlock> steps = new ArrayList<>();
    type.extraData().filter(extra -> !isParameter(extra)).ifPresent(extra -> steps.add(set(extra)));
    steps.addAll(hooks());
    CodeBlock.Builder code = CodeBlock.builder();
    if (!steps.isEmpty()) {
      code.add(guarded(steps));
    }
    return code.addStatement("return $L", locals.value()).build();
  }

  /** The expression that calls the constructor. */
  private CodeBlock made() {
    return CodeBlock.of(
        "new $T$L($L)",
        scope.created(type.type()),
        type.parameters().isEmpty() ? "" : "<>",
        parameters.stream().map(this::argument).collect(CodeBlock.joining(", ")));
  }

  private CodeBlock argument(String name) {
    TypeName conversion = type.construction().orElseThrow().conversions().get(name);
    String local = locals.of(name);
    return conversion == null
        ? CodeBlock.of("$L", local)
        : CodeBlock.of("($T) $L", scope.of(conversion), local);
  }

  /** The statements that call what the user wrote, so that what it throws names the type. */
  CodeBlock guarded(List<CodeBlock> statements) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try");
    statements.forEach(code::add);
    return code.nextControlFlow(
            "catch ($T $L)", scope.of(ClassName.get(RuntimeException.class)), locals.exception())
        .addStatement("throw $L.refused($L)", locals.in(), locals.exception())
        .endControlFlow()
        .build();
  }

  static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** The statements that fill a collection. */
  private List<CodeBlock> stacking() {
    if (type.stack().isEmpty()) {
      return List.of();
    }
    return List.of(
        CodeBlock.builder()
            .beginControlFlow("if ($L != null)", locals.members())
            .addStatement("$L.addAll($L)", locals.value(), locals.members())
            .endControlFlow()
            .build(),
        statement("$L.extraData().putAll($L)", locals.value(), locals.extraData()));
  }

  /** The statements that run the after-load methods. */
  private List<CodeBlock> hooks() {
    return type.afterLoad().stream()
        .map(hook -> statement("$L.$L()", locals.value(), scope.member(type.type(), hook)))
        .toList();
  }

  /** The expression that gets the member of the object. */
  CodeBlock get(Member member) {
    return access.get(member);
  }

  /** The statement that sets the member of the object. */
  CodeBlock set(Member member) {
    return access.set(member);
  }
}
