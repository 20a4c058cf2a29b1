package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;
import org.anam.processor.model.Stack;

/** Writes the methods of a codec that move members. */
final class MethodWriter {

  /** The implicit member of a collection. */
  static final String MEMBERS = "members";

  private final MappedType type;
  private final TypeName typeName;
  private final MemberCodecs codecs;
  private final ConstructionWriter construction;

  MethodWriter(
      MappedType type, TypeName typeName, MemberCodecs codecs, ConstructionWriter construction) {
    this.type = type;
    this.typeName = typeName;
    this.codecs = codecs;
    this.construction = construction;
  }

  static MethodSpec.Builder method(String name, TypeName result) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  MethodSpec write() {
    MethodSpec.Builder method =
        method("write", TypeName.VOID)
            .addParameter(typeName, "value")
            .addParameter(RuntimeNames.WRITER, "out");
    if (type.stack().isPresent()) {
      method.addStatement("out.put($S, value.members(), $L)", MEMBERS, codecs.reference(MEMBERS));
    }
    for (Member member : type.stored()) {
      CodeBlock got = AccessWriter.get(member);
      String name = member.name().value();
      if (MemberCodecs.isDirect(member)) {
        method.addStatement("out.put$L($S, $L)", direct(member), name, got);
      } else {
        method.addStatement("out.put($S, $L, $L)", name, got, codecs.reference(member.javaName()));
      }
    }
    if (type.stack().isPresent()) {
      method.addStatement("out.putExtraData(value.extraData())");
    }
    type.extraData()
        .ifPresent(extra -> method.addStatement("out.putExtraData($L)", AccessWriter.get(extra)));
    return method.build();
  }

  /** The suffix of the method for primitives and texts: {@code Int} of putInt. */
  static String direct(Member member) {
    String simple = member.type().isPrimitive() ? member.type().toString() : "string";
    return Character.toUpperCase(simple.charAt(0)) + simple.substring(1);
  }

  MethodSpec read() {
    MethodSpec.Builder method = method("read", typeName).addParameter(RuntimeNames.READER, "in");
    type.stack()
        .ifPresent(
            stack ->
                method.addStatement(
                    "$T $L = in.get($S, $L)",
                    ConstructionWriter.listOf(stack),
                    MEMBERS,
                    MEMBERS,
                    codecs.reference(MEMBERS)));
    List<String> parameters = type.construction().orElseThrow().parameters();
    for (Member member : type.members()) {
      String local = construction.local(member);
      if (member.role() == Role.STORED) {
        method.addStatement("$T $L = $L", member.type(), local, got(member));
      } else if (member.role() == Role.BROADCAST && parameters.contains(member.javaName())) {
        method.addStatement("$T $L = $L", member.type(), local, nothing(member.type()));
      }
    }
    return method
        .addCode(construction.extraData())
        .addCode(construction.build(Set.of(Role.STORED, Role.EXTRA_DATA)))
        .build();
  }

  private CodeBlock got(Member member) {
    String name = member.name().value();
    if (MemberCodecs.isDirect(member)) {
      return CodeBlock.of("in.get$L($S)", direct(member), name);
    }
    return CodeBlock.of(
        member.type().isPrimitive() ? "in.require($S, $L)" : "in.get($S, $L)",
        name,
        codecs.reference(member.javaName()));
  }

  private static String nothing(TypeName type) {
    if (!type.isPrimitive()) {
      return "null";
    }
    return type.equals(TypeName.BOOLEAN) ? "false" : "0";
  }

  MethodSpec member() {
    MethodSpec.Builder method =
        method("member", ClassName.OBJECT)
            .addParameter(typeName, "value")
            .addParameter(String.class, "member");
    CodeBlock unknown =
        CodeBlock.of(
            "throw new $T($S + member)",
            IllegalArgumentException.class,
            type.type().simpleName() + " has no member ");
    if (type.stored().isEmpty() && type.stack().isEmpty()) {
      return method.addStatement(unknown).build();
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return switch (member) {\n").indent();
    type.stack().ifPresent(s -> code.add("case $S -> value.members();\n", MEMBERS));
    for (Member member : type.stored()) {
      code.add("case $S -> $L;\n", member.name().value(), AccessWriter.get(member));
    }
    code.add("default -> $L;\n", unknown).unindent().add("};\n");
    return method.addCode(code.build()).build();
  }

  /** One method for each stacked member: its array, as it was when the cache was updated. */
  List<MethodSpec> stacked(Stack stack) {
    NameAllocator names = new NameAllocator();
    List<MethodSpec> methods = new ArrayList<>();
    for (Located<String> name : stack.combined()) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(names.newName(name.value()))
              .addJavadoc(
                  "The stacked array of {@code $L}; the member's index comes last.\n\n",
                  SourceText.javadoc(name.value()))
              .addJavadoc("@param collection the collection\n")
              .addJavadoc(
                  "@return the array; null before the first update and for a member left out\n")
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
              .returns(RuntimeNames.ND_ARRAY)
              .addParameter(typeName, "collection")
              .addStatement("return collection.stacked($S)", name.value());
      type.parameters().forEach(p -> method.addTypeVariable(p.variable()));
      methods.add(method.build());
    }
    return methods;
  }
}
