package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
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
    if (elements != null) {
      method.addStatement(calls.put(elements, CodeBlock.of("$L.members()", locals.value())));
    }
    List<Member> rest = type.sent();
    if (type.isMadeFirst()) {
      int first = (int) rest.stream().filter(member -> !type.isSet(member)).count();
      method.addCode(puts(rest.subList(0, first))).addCode(extraData());
      rest = rest.subList(first, rest.size());
    }
    List<MethodSpec> methods = new ArrayList<>();
    List<List<Member>> groups = Groups.of(rest, Groups.OF_MEMBERS);
    if (groups.size() == 1) {
      method.addCode(puts(groups.get(0)));
    } else {
      for (List<Member> group : groups) {
        int number = methods.size() + 1;
        method.addStatement("put$L($L, $L)", number, locals.value(), locals.out());
        methods.add(
            Methods.commented(
                Methods.part("put", number)
                    .addParameter(typeName, locals.value())
                    .addParameter(scope.of(RuntimeNames.SINK), locals.out())
                    .addCode(puts(group))));
      }
    }
    if (!type.isMadeFirst()) {
      method.addCode(extraData());
    }
    methods.add(0, method.build());
    return methods;
  }

  private CodeBlock puts(List<Member> members) {
    return Statements.together(
        members,
        CodeBlock.of("$L.takesBroadcast()", locals.out()),
        member -> Statements.of("$L", calls.put(member, access.get(member))));
  }

  private CodeBlock extraData() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (type.stack().isPresent()) {
      code.addStatement("$L.putExtraData($L.extraData())", locals.out(), locals.value());
    }
    type.extraData()
        .ifPresent(
            extra -> code.addStatement("$L.putExtraData($L)", locals.out(), access.get(extra)));
    return code.build();
  }
}
