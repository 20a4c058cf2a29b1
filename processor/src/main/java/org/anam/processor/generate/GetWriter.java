package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
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
    Body body = new Body();
    type.stack()
        .ifPresent(
            stack ->
                body.add(listOf(stack) + " " + locals.members() + " = " + calls.get(elements)));
    boolean isInline = isInline();
    if (!isInline) {
      before.forEach(member -> body.add(toLocal(member)));
      if (isTakingExtra) {
        body.add(extraToLocal());
      }
    }
    String made = made(isInline);
    List<MethodSpec> parts = new ArrayList<>();
    Body steps = steps(isInline, parts);
    if (steps.isEmpty()) {
      method.addCode("$L", body.add("return " + made));
    } else {
      body.add(typeName + " " + locals.value() + " = " + made);
      method.addCode("$L$L", body, steps.add("return " + locals.value()));
    }
    parts.add(0, method.build());
    return parts;
  }

  private String listOf(Stack stack) {
    return scope.text(ParameterizedTypeName.get(ClassName.get(List.class), stack.elementType()));
  }

  /** Whether the constructor takes what comes first, in that order. */
  private boolean isInline() {
    List<String> order = new ArrayList<>(before.stream().map(Member::javaName).toList());
    if (isTakingExtra) {
      order.add(type.extraData().orElseThrow().javaName());
    }
    return order.equals(construction.parameters());
  }

  private String toLocal(Member member) {
    return scope.text(member.type()) + " " + locals.of(member) + " = " + getOrNothing(member);
  }

  /** The call that gets a member, or nothing where it is not stored and comes from a file. */
  private String getOrNothing(Member member) {
    if (member.role() != Role.BROADCAST) {
      return calls.get(member);
    }
    String nothing =
        !member.type().isPrimitive()
            ? "null"
            : member.type().equals(TypeName.BOOLEAN) ? "false" : "0";
    return locals.in() + ".hasBroadcast() ? " + calls.get(member) + " : " + nothing;
  }

  private String extraToLocal() {
    String map = scope.text(ParameterizedTypeName.get(Map.class, String.class, Object.class));
    String variable = locals.of(type.extraData().orElseThrow());
    return map + " " + variable + " = " + locals.in() + ".getExtraData()";
  }

  /** The expression that calls the constructor. */
  private String made(boolean isInline) {
    List<String> arguments = new ArrayList<>();
    for (int i = 0; i < construction.parameters().size(); i++) {
      arguments.add(argument(i, isInline));
    }
    String call = "new " + scope.created(type.type()) + (type.parameters().isEmpty() ? "" : "<>");
    String line = call + "(" + String.join(", ", arguments) + ")";
    return line.length() + "    Type value = ;".length() <= WIDTH
        ? line
        : call + "(\n" + String.join(",\n", arguments) + ")";
  }

  private String argument(int index, boolean isInline) {
    String name = construction.parameters().get(index);
    String value =
        !isInline
            ? locals.of(name)
            : index < before.size()
                ? getOrNothing(before.get(index))
                : locals.in() + ".getExtraData()";
    TypeName conversion = construction.conversions().get(name);
    if (conversion == null) {
      return value;
    }
    boolean isOneTerm = !isInline || before.get(index).role() != Role.BROADCAST;
    return "(" + scope.text(conversion) + ") " + (isOneTerm ? value : "(" + value + ")");
  }

  /**
   * The statements between making the object and returning it.
   *
   * @param parts takes the methods that set members
   */
  private Body steps(boolean isInline, List<MethodSpec> parts) {
    Body steps = new Body();
    if (type.stack().isPresent()) {
      steps
          .begin(locals.members() + " != null")
          .add(locals.value() + ".addAll(" + locals.members() + ")")
          .end();
    }
    if (!isInline) {
      sets(before.stream().filter(type::isSet).toList(), locals::of, steps);
      type.extraData()
          .filter(extra -> isTakingExtra && type.isSet(extra))
          .ifPresent(extra -> steps.add(access.set(extra, locals.of(extra))));
    }
    if (type.isMadeFirst()) {
      setExtra(steps);
    }
    List<List<Member>> groups = Groups.of(after, Groups.OF_MEMBERS);
    if (groups.size() == 1) {
      sets(after, calls::get, steps);
    } else {
      for (List<Member> group : groups) {
        int number = parts.size() + 1;
        steps.add("get" + number + "(" + locals.value() + ", " + locals.in() + ")");
        parts.add(
            Methods.commented(
                Methods.part("get", number)
                    .addParameter(typeName, locals.value())
                    .addParameter(scope.of(RuntimeNames.SOURCE), locals.in())
                    .addCode("$L", sets(group, calls::get, new Body()))));
      }
    }
    if (!type.isMadeFirst()) {
      setExtra(steps);
    }
    type.afterLoad()
        .forEach(hook -> steps.add(locals.value() + "." + scope.member(type.type(), hook) + "()"));
    return steps;
  }

  /** The statements that set members; those that are not stored are together. */
  private Body sets(List<Member> members, Function<Member, String> value, Body body) {
    return body.addEach(
        members,
        locals.in() + ".hasBroadcast()",
        member -> access.set(member, value.apply(member)));
  }

  /** Adds the statements that get the free-form map of an object that is there. */
  private void setExtra(Body body) {
    String map = locals.in() + ".getExtraData()";
    if (type.stack().isPresent()) {
      body.add(locals.value() + ".extraData().putAll(" + map + ")");
      return;
    }
    if (type.extraData().isEmpty() || isTakingExtra) {
      return;
    }
    Member extra = type.extraData().get();
    if (extra.setter().isPresent()) {
      body.add(access.set(extra, map));
    } else {
      access.fill(extra, body.add(extraToLocal()));
    }
  }
}
