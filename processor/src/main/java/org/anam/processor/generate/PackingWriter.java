package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;

/**
 * Writes the methods of a codec that put members into messages and take them from there: in order,
 * without names. {@link Fingerprint} says which members those are.
 */
final class PackingWriter {

  /**
   * The most members that one method packs or unpacks. A compiler at run time gives up on inlining
   * in larger methods, and on methods of some hundred members altogether: {@code docs/decisions}
   * has the measurements.
   */
  private static final int GROUP = 50;

  private final MappedType type;
  private final TypeName typeName;
  private final MemberCodecs codecs;
  private final ConstructionWriter construction;

  PackingWriter(
      MappedType type, TypeName typeName, MemberCodecs codecs, ConstructionWriter construction) {
    this.type = type;
    this.typeName = typeName;
    this.codecs = codecs;
    this.construction = construction;
  }

  /** The methods {@code pack} and {@code unpack}, and those that they share the work with. */
  List<MethodSpec> methods() {
    List<List<Member>> groups = groups(type.sent());
    List<MethodSpec> methods = new ArrayList<>(List.of(pack(groups)));
    if (groups.size() > 1) {
      for (int i = 0; i < groups.size(); i++) {
        methods.add(pack(i + 1, groups.get(i)));
      }
    }
    if (groups.size() == 1 || !construction.isBySetters()) {
      methods.add(unpack());
      return methods;
    }
    methods.add(unpack(groups));
    for (int i = 0; i < groups.size(); i++) {
      methods.add(unpack(i + 1, groups.get(i)));
    }
    return methods;
  }

  /** Cuts the members into groups of nearly the same size; at least one. */
  private static List<List<Member>> groups(List<Member> members) {
    int count = Math.max(1, (members.size() + GROUP - 1) / GROUP);
    List<List<Member>> groups = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      groups.add(members.subList(i * members.size() / count, (i + 1) * members.size() / count));
    }
    return groups;
  }

  private MethodSpec pack(List<List<Member>> groups) {
    MethodSpec.Builder method =
        MethodWriter.method("pack", TypeName.VOID)
            .addParameter(typeName, "value")
            .addParameter(RuntimeNames.PACKER, "out");
    if (type.stack().isPresent()) {
      method.addStatement("out.put(value.members(), $L)", codecs.reference(MethodWriter.MEMBERS));
    }
    if (groups.size() == 1) {
      groups.get(0).forEach(member -> method.addStatement(put(member)));
    } else {
      for (int i = 1; i <= groups.size(); i++) {
        method.addStatement("pack$L(value, out)", i);
      }
    }
    if (type.stack().isPresent()) {
      method.addStatement("out.putExtraData(value.extraData())");
    }
    type.extraData()
        .ifPresent(extra -> method.addStatement("out.putExtraData($L)", AccessWriter.get(extra)));
    return method.build();
  }

  private MethodSpec pack(int number, List<Member> group) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("pack" + number)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(typeName, "value")
            .addParameter(RuntimeNames.PACKER, "out");
    group.forEach(member -> method.addStatement(put(member)));
    return method.build();
  }

  private CodeBlock put(Member member) {
    CodeBlock got = AccessWriter.get(member);
    return isDirect(member)
        ? CodeBlock.of("out.put$L($L)", MethodWriter.direct(member), got)
        : CodeBlock.of("out.put($L, $L)", got, codecs.reference(member.javaName()));
  }

  private MethodSpec unpack() {
    MethodSpec.Builder method =
        MethodWriter.method("unpack", typeName).addParameter(RuntimeNames.UNPACKER, "in");
    type.stack()
        .ifPresent(
            stack ->
                method.addStatement(
                    "$T $L = in.get($L)",
                    ConstructionWriter.listOf(stack),
                    MethodWriter.MEMBERS,
                    codecs.reference(MethodWriter.MEMBERS)));
    type.sent().forEach(member -> method.addStatement(toLocal(member)));
    return method
        .addCode(construction.extraData())
        .addCode(construction.build(Set.of(Role.values())))
        .build();
  }

  private MethodSpec unpack(List<List<Member>> groups) {
    MethodSpec.Builder method =
        MethodWriter.method("unpack", typeName)
            .addParameter(RuntimeNames.UNPACKER, "in")
            .addStatement("$T value", typeName)
            .addCode(
                construction.guarded(
                    List.of(ConstructionWriter.statement("value = $L", construction.made()))));
    for (int i = 1; i <= groups.size(); i++) {
      method.addStatement("unpack$L(value, in)", i);
    }
    method.addCode(construction.extraData());
    List<CodeBlock> steps = construction.steps(Set.of(Role.EXTRA_DATA));
    if (!steps.isEmpty()) {
      method.addCode(construction.guarded(steps));
    }
    return method.addStatement("return value").build();
  }

  private MethodSpec unpack(int number, List<Member> group) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("unpack" + number)
            .addModifiers(Modifier.PRIVATE)
            .addParameter(typeName, "value")
            .addParameter(RuntimeNames.UNPACKER, "in");
    group.forEach(member -> method.addStatement(toLocal(member)));
    return method
        .addCode(construction.guarded(group.stream().map(construction::set).toList()))
        .build();
  }

  private CodeBlock toLocal(Member member) {
    return CodeBlock.of("$T $L = $L", member.type(), construction.local(member), got(member));
  }

  private CodeBlock got(Member member) {
    if (isDirect(member)) {
      return CodeBlock.of("in.get$L()", MethodWriter.direct(member));
    }
    return CodeBlock.of(
        member.type().isPrimitive() ? "in.require($L)" : "in.get($L)",
        codecs.reference(member.javaName()));
  }

  /** A primitive or a String travels as it is, whatever form it has in files. */
  private static boolean isDirect(Member member) {
    return member.value().orElseThrow().isDirect();
  }
}
