package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/**
 * Writes the methods of a codec that put members into messages: in order, without names. {@link
 * LoadingWriter} takes them from there, and {@link Fingerprint} says which members those are.
 */
final class PackingWriter {

  private final MappedType type;
  private final TypeName typeName;
  private final Scope scope;
  private final Locals locals;
  private final MemberCodecs codecs;
  private final ConstructionWriter construction;

  PackingWriter(
      MappedType type,
      TypeName typeName,
      Scope scope,
      Locals locals,
      MemberCodecs codecs,
      ConstructionWriter construction) {
    this.type = type;
    this.typeName = typeName;
    this.scope = scope;
    this.locals = locals;
    this.codecs = codecs;
    this.construction = construction;
  }

  /** The method {@code pack}, and those that it shares the work with. */
  List<MethodSpec> methods() {
    MethodSpec.Builder method =
        MethodWriter.method("pack", TypeName.VOID, scope)
            .addParameter(typeName, locals.value())
            .addParameter(scope.of(RuntimeNames.PACKER), locals.out());
    if (type.stack().isPresent()) {
      method.addStatement(
          "$L.put($L.members(), $L)",
          locals.out(),
          locals.value(),
          codecs.reference(Locals.MEMBERS));
    }
    List<Member> rest = type.sent();
    if (type.isMadeFirst()) {
      int first = (int) rest.stream().filter(member -> !type.isSet(member)).count();
      rest.subList(0, first).forEach(member -> method.addStatement(put(member)));
      rest = rest.subList(first, rest.size());
      method.addCode(extraData());
    }
    List<List<Member>> groups = Groups.of(rest, Groups.OF_MESSAGES);
    List<MethodSpec> methods = new ArrayList<>();
    if (groups.size() == 1) {
      groups.get(0).forEach(member -> method.addStatement(put(member)));
    } else {
      for (List<Member> group : groups) {
        String name = "pack" + (methods.size() + 1);
        method.addStatement("$L($L, $L)", name, locals.value(), locals.out());
        methods.add(pack(name, group));
      }
    }
    if (!type.isMadeFirst()) {
      method.addCode(extraData());
    }
    methods.add(0, method.build());
    return methods;
  }

  private CodeBlock extraData() {
    CodeBlock.Builder code = CodeBlock.builder();
    if (type.stack().isPresent()) {
      code.addStatement("$L.putExtraData($L.extraData())", locals.out(), locals.value());
    }
    type.extraData()
        .ifPresent(
            extra ->
                code.addStatement("$L.putExtraData($L)", locals.out(), construction.get(extra)));
    return code.build();
  }

  private MethodSpec pack(String name, List<Member> group) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(typeName, locals.value())
            .addParameter(scope.of(RuntimeNames.PACKER), locals.out());
    group.forEach(member -> method.addStatement(put(member)));
    return MethodWriter.part(method, "pack");
  }

  private CodeBlock put(Member member) {
    CodeBlock got = construction.get(member);
    return isDirect(member)
        ? CodeBlock.of("$L.put$L($L)", locals.out(), MethodWriter.direct(member), got)
        : CodeBlock.of("$L.put($L, $L)", locals.out(), got, codecs.reference(member.javaName()));
  }

  /** A primitive or a String travels as it is, whatever form it has in files. */
  static boolean isDirect(Member member) {
    return member.value().orElseThrow().isDirect();
  }
}
