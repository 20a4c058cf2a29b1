package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.Set;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;

/**
 * Writes the methods of a codec that put members into messages and take them from there: in order,
 * without names. {@link Fingerprint} says which members those are.
 */
final class PackingWriter {

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

  MethodSpec pack() {
    MethodSpec.Builder method =
        MethodWriter.method("pack", TypeName.VOID)
            .addParameter(typeName, "value")
            .addParameter(RuntimeNames.PACKER, "out");
    if (type.stack().isPresent()) {
      method.addStatement("out.put(value.members(), $L)", codecs.reference(MethodWriter.MEMBERS));
    }
    for (Member member : type.sent()) {
      CodeBlock got = MethodWriter.get(member);
      if (isDirect(member)) {
        method.addStatement("out.put$L($L)", MethodWriter.direct(member), got);
      } else {
        method.addStatement("out.put($L, $L)", got, codecs.reference(member.javaName()));
      }
    }
    if (type.stack().isPresent()) {
      method.addStatement("out.putExtraData(value.extraData())");
    }
    type.extraData()
        .ifPresent(extra -> method.addStatement("out.putExtraData($L)", MethodWriter.get(extra)));
    return method.build();
  }

  MethodSpec unpack() {
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
    for (Member member : type.sent()) {
      method.addStatement("$T $L = $L", member.type(), construction.local(member), got(member));
    }
    return method
        .addCode(construction.extraData())
        .addCode(construction.build(Set.of(Role.values())))
        .build();
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
