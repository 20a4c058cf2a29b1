package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anam.processor.model.Construction;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;
import org.anam.processor.model.Stack;
import org.anam.processor.model.ValueType;

/**
 * Writes the methods that get an object. It is made as soon as what its constructor takes is there:
 * with the calls that get it as arguments, where the order is the same, else by way of variables.
 * The members that come after are set one by one, and very many of them in methods of their own.
 */
final class GetWriter {

  /** How wide a line may become. */
  private static final int WIDTH = 94;

  private final MappedType type;
  private final TypeName typeName;
  private final Scope scope;
  private final Locals locals;
  private final MemberCalls calls;
  private final AccessWriter access;
  private final Construction construction;

  /** The members in their order: those that are there when the object is made, and the others. */
  private final List<Member> before;

  private final List<Member> after;

  /** Whether the constructor takes the free-form map. */
  private final boolean isTakingExtra;

  GetWriter(MappedType type, TypeName typeName, Scope scope, Locals locals, MemberCalls calls) {
    this.type = type;
    this.typeName = typeName;
    this.scope = scope;
    this.locals = locals;
    this.calls = calls;
    this.access = new AccessWriter(type, scope, locals);
    this.construction = type.construction().orElseThrow();
    this.isTakingExtra = type.extraData().filter(extra -> !type.isSet(extra)).isPresent();
    List<Member> sent = type.sent();
    int made = 0;
    for (int i = 0; i < sent.size(); i++) {
      if (!type.isSet(sent.get(i)) || (isTakingExtra && !type.isMadeFirst())) {
        made = i + 1;
      }
    }
    this.before = sent.subList(0, made);
    this.after = sent.subList(made, sent.size());
  }

  /**
   * The method {@code get}, and those that it shares the work with.
   *
   * @param elements how a collection's elements are mapped; null for other types
   */
  List<MethodSpec> methods(ValueType elements) {
    MethodSpec.Builder method =
        Methods.overriding("get", typeName, scope)
            .addParameter(scope.of(RuntimeNames.SOURCE), locals.in());
    type.stack()
        .ifPresent(
            stack ->
                method.addStatement(
                    "$T $L = $L", listOf(stack), locals.members(), calls.get(elements)));
    boolean isInline = isInline();
    if (!isInline) {
      before.forEach(member -> method.addStatement(toLocal(member)));
      if (isTakingExtra) {
        method.addCode(extraToLocal());
      }
    }
    CodeBlock made = made(isInline);
    List<MethodSpec> parts = new ArrayList<>();
    CodeBlock steps = steps(isInline, parts);
    if (steps.isEmpty()) {
      method.addStatement("return $L", made);
    } else {
      method
          .addStatement("$T $L = $L", typeName, locals.value(), made)
          .addCode(steps)
          .addStatement("return $L", locals.value());
    }
    parts.add(0, method.build());
    return parts;
  }

  private TypeName listOf(Stack stack) {
    return scope.of(ParameterizedTypeName.get(ClassName.get(List.class), stack.elementType()));
  }

  /** Whether the constructor takes what comes first, in that order. */
  private boolean isInline() {
    List<String> order = new ArrayList<>(before.stream().map(Member::javaName).toList());
    if (isTakingExtra) {
      order.add(type.extraData().orElseThrow().javaName());
    }
    return order.equals(construction.parameters());
  }

  private CodeBlock toLocal(Member member) {
    return CodeBlock.of(
        "$T $L = $L", scope.of(member.type()), locals.of(member), getOrNothing(member));
  }

  /** The call that gets a member, or nothing where it is not stored and comes from a file. */
  private CodeBlock getOrNothing(Member member) {
    if (member.role() != Role.BROADCAST) {
      return calls.get(member);
    }
    String nothing =
        !member.type().isPrimitive()
            ? "null"
            : member.type().equals(TypeName.BOOLEAN) ? "false" : "0";
    return CodeBlock.of("$L.hasBroadcast() ? $L : $L", locals.in(), calls.get(member), nothing);
  }

  private CodeBlock extraToLocal() {
    TypeName map = scope.of(ParameterizedTypeName.get(Map.class, String.class, Object.class));
    String variable = locals.of(type.extraData().orElseThrow());
    return Statements.of("$T $L = $L.getExtraData()", map, variable, locals.in());
  }

  /** The expression that calls the constructor. */
  private CodeBlock made(boolean isInline) {
    List<CodeBlock> arguments = new ArrayList<>();
    for (int i = 0; i < construction.parameters().size(); i++) {
      arguments.add(argument(i, isInline));
    }
    CodeBlock call =
        CodeBlock.of(
            "new $T$L", scope.created(type.type()), type.parameters().isEmpty() ? "" : "<>");
    CodeBlock line =
        CodeBlock.of("$L($L)", call, arguments.stream().collect(CodeBlock.joining(", ")));
    return line.toString().length() + "    Type value = ;".length() <= WIDTH
        ? line
        : CodeBlock.of("$L(\n$L)", call, arguments.stream().collect(CodeBlock.joining(",\n")));
  }

  private CodeBlock argument(int index, boolean isInline) {
    String name = construction.parameters().get(index);
    CodeBlock value =
        !isInline
            ? CodeBlock.of("$L", locals.of(name))
            : index < before.size()
                ? getOrNothing(before.get(index))
                : CodeBlock.of("$L.getExtraData()", locals.in());
    TypeName conversion = construction.conversions().get(name);
    if (conversion == null) {
      return value;
    }
    boolean isOneTerm = !isInline || before.get(index).role() != Role.BROADCAST;
    return CodeBlock.of(isOneTerm ? "($T) $L" : "($T) ($L)", scope.of(conversion), value);
  }

  /**
   * The statements between making the object and returning it.
   *
   * @param parts takes the methods that set members
   */
  private CodeBlock steps(boolean isInline, List<MethodSpec> parts) {
    CodeBlock.Builder steps = CodeBlock.builder();
    if (type.stack().isPresent()) {
      steps
          .beginControlFlow("if ($L != null)", locals.members())
          .addStatement("$L.addAll($L)", locals.value(), locals.members())
          .endControlFlow();
    }
    if (!isInline) {
      List<Member> set = before.stream().filter(type::isSet).toList();
      steps.add(sets(set, member -> CodeBlock.of("$L", locals.of(member))));
      type.extraData()
          .filter(extra -> isTakingExtra && type.isSet(extra))
          .ifPresent(extra -> steps.add(access.set(extra, CodeBlock.of("$L", locals.of(extra)))));
    }
    if (type.isMadeFirst()) {
      steps.add(setExtra());
    }
    List<List<Member>> groups = Groups.of(after, Groups.OF_MEMBERS);
    if (groups.size() == 1) {
      steps.add(sets(after, calls::get));
    } else {
      for (List<Member> group : groups) {
        int number = parts.size() + 1;
        steps.addStatement("get$L($L, $L)", number, locals.value(), locals.in());
        parts.add(
            Methods.commented(
                Methods.part("get", number)
                    .addParameter(typeName, locals.value())
                    .addParameter(scope.of(RuntimeNames.SOURCE), locals.in())
                    .addCode(sets(group, calls::get))));
      }
    }
    if (!type.isMadeFirst()) {
      steps.add(setExtra());
    }
    type.afterLoad()
        .forEach(
            hook -> steps.addStatement("$L.$L()", locals.value(), scope.member(type.type(), hook)));
    return steps.build();
  }

  /** The statements that set members; those that are not stored are together. */
  private CodeBlock sets(List<Member> members, Function<Member, CodeBlock> value) {
    return Statements.together(
        members,
        CodeBlock.of("$L.hasBroadcast()", locals.in()),
        member -> access.set(member, value.apply(member)));
  }

  /** The statements that get the free-form map of an object that is there. */
  private CodeBlock setExtra() {
    if (type.stack().isPresent()) {
      return Statements.of("$L.extraData().putAll($L.getExtraData())", locals.value(), locals.in());
    }
    if (type.extraData().isEmpty() || isTakingExtra) {
      return CodeBlock.of("");
    }
    Member extra = type.extraData().get();
    return extra.setter().isPresent()
        ? access.set(extra, CodeBlock.of("$L.getExtraData()", locals.in()))
        : CodeBlock.builder().add(extraToLocal()).add(access.fill(extra)).build();
  }
}
