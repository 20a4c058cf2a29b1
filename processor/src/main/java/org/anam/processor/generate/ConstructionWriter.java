package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
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
  private final List<String> parameters;
  private final NameAllocator locals = new NameAllocator();

  /**
   * A writer for one codec.
   *
   * @param fields the names of the codec's fields, which local variables must not hide
   */
  ConstructionWriter(MappedType type, TypeName typeName, List<String> fields) {
    this.type = type;
    this.typeName = typeName;
    this.parameters = type.construction().orElseThrow().parameters();
    List.of("in", "out", "value", "member", "e").forEach(locals::newName);
    fields.forEach(locals::newName);
    type.stack().ifPresent(s -> locals.newName(MethodWriter.MEMBERS, MethodWriter.MEMBERS));
    type.stack().ifPresent(s -> locals.newName("extraData", "extraData"));
    for (Member member : type.members()) {
      locals.newName(member.javaName(), key(member.javaName()));
    }
  }

  private static String key(String javaName) {
    return "member " + javaName;
  }

  /** The local variable that holds the member. */
  String local(Member member) {
    return locals.get(key(member.javaName()));
  }

  /** The type of the list of a collection's elements. */
  static TypeName listOf(Stack stack) {
    return ParameterizedTypeName.get(ClassName.get(List.class), stack.elementType());
  }

  /** The statement that gets the extra data, if the type has some. */
  CodeBlock extraData() {
    CodeBlock.Builder code = CodeBlock.builder();
    TypeName map = ParameterizedTypeName.get(Map.class, String.class, Object.class);
    type.extraData()
        .ifPresent(extra -> code.addStatement("$T $L = in.getExtraData()", map, local(extra)));
    if (type.stack().isPresent()) {
      code.addStatement("$T extraData = in.getExtraData()", map);
    }
    return code.build();
  }

  /** Whether every member is set on an object that is there. */
  boolean isBySetters() {
    return parameters.isEmpty() && type.stack().isEmpty();
  }

  /**
   * The statements that build the object and return it.
   *
   * @param set the roles of the members that are set, if the constructor does not take them
   */
  CodeBlock build(Set<Role> set) {
    List<CodeBlock> steps = steps(set);
    if (steps.isEmpty()) {
      return guarded(List.of(statement("return $L", made())));
    }
    List<CodeBlock> statements = new ArrayList<>();
    statements.add(statement("$T value = $L", typeName, made()));
    statements.addAll(steps);
    statements.add(statement("return value"));
    return guarded(statements);
  }

  /** The expression that calls the constructor. */
  CodeBlock made() {
    return CodeBlock.of(
        "new $T$L($L)",
        type.type(),
        type.parameters().isEmpty() ? "" : "<>",
        parameters.stream().map(this::argument).collect(CodeBlock.joining(", ")));
  }

  private CodeBlock argument(String name) {
    TypeName conversion = type.construction().orElseThrow().conversions().get(name);
    String local = locals.get(key(name));
    return conversion == null
        ? CodeBlock.of("$L", local)
        : CodeBlock.of("($T) $L", conversion, local);
  }

  /** The statements that call what the user wrote, so that what it throws names the type. */
  CodeBlock guarded(List<CodeBlock> statements) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try");
    statements.forEach(code::add);
    return code.nextControlFlow("catch ($T e)", RuntimeException.class)
        .addStatement("throw in.refused(e)")
        .endControlFlow()
        .build();
  }

  static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** The statements that set members of these roles, then run the after-load methods. */
  List<CodeBlock> steps(Set<Role> set) {
    List<CodeBlock> steps = new ArrayList<>();
    if (type.stack().isPresent()) {
      steps.add(
          CodeBlock.builder()
              .beginControlFlow("if ($L != null)", MethodWriter.MEMBERS)
              .addStatement("value.addAll($L)", MethodWriter.MEMBERS)
              .endControlFlow()
              .build());
      steps.add(statement("value.extraData().putAll(extraData)"));
    }
    for (Member member : type.members()) {
      if (!parameters.contains(member.javaName()) && set.contains(member.role())) {
        steps.add(set(member));
      }
    }
    type.afterLoad().forEach(hook -> steps.add(statement("value.$L()", hook)));
    return steps;
  }

  /** The statement that sets the member of {@code value}. */
  CodeBlock set(Member member) {
    return AccessWriter.set(member, local(member));
  }
}
