package org.anam.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.ValueType;

/**
 * Writes the methods that put the members of an object: in order and without names, which the
 * descriptor lists in the same order. {@link Fingerprint} says what messages depend on.
 */
final class PutWriter {

  private final MappedType type;
  private final TypeName typeName;
  private final Scope scope;
  private final Locals locals;
  private final MemberCalls calls;
  private final AccessWriter access;

  PutWriter(MappedType type, TypeName typeName, Scope scope, Locals locals, MemberCalls calls) {
    this.type = type;
    this.typeName = typeName;
    this.scope = scope;
    this.locals = locals;
    this.calls = calls;
    this.access = new AccessWriter(type, scope, locals);
  }

  /**
   * The method {@code put}, and those that it shares the work with.
   *
   * @param elements how a collection's elements are mapped; null for other types
   */
  List<MethodSpec> methods(ValueType elements) {
    MethodSpec.Builder method =
        Methods.overriding("put", TypeName.VOID, scope)
            .addParameter(typeName, locals.value())
            .addParameter(scope.of(RuntimeNames.SINK), locals.out());
    Body body = new Body();
    if (elements != null) {
      body.add(calls.put(elements, locals.value() + ".members()"));
    }
    List<Member> rest = type.sent();
    if (type.isMadeFirst()) {
      int first = (int) rest.stream().filter(member -> !type.isSet(member)).count();
      puts(rest.subList(0, first), body);
      extraData(body);
      rest = rest.subList(first, rest.size());
    }
    List<MethodSpec> methods = new ArrayList<>();
    List<List<Member>> groups = Groups.of(rest, Groups.OF_MEMBERS);
    if (groups.size() == 1) {
      puts(groups.get(0), body);
    } else {
      for (List<Member> group : groups) {
        int number = methods.size() + 1;
        body.add("put" + number + "(" + locals.value() + ", " + locals.out() + ")");
        methods.add(
            Methods.commented(
                Methods.part("put", number)
                    .addParameter(typeName, locals.value())
                    .addParameter(scope.of(RuntimeNames.SINK), locals.out())
                    .addCode("$L", puts(group, new Body()))));
      }
    }
    if (!type.isMadeFirst()) {
      extraData(body);
    }
    methods.add(0, method.addCode("$L", body).build());
    return methods;
  }

  private Body puts(List<Member> members, Body body) {
    return body.addEach(
        members,
        locals.out() + ".takesBroadcast()",
        member -> calls.put(member, access.get(member)));
  }

  private void extraData(Body body) {
    if (type.stack().isPresent()) {
      body.add(locals.out() + ".putExtraData(" + locals.value() + ".extraData())");
    }
    type.extraData()
        .ifPresent(extra -> body.add(locals.out() + ".putExtraData(" + access.get(extra) + ")"));
  }
}
