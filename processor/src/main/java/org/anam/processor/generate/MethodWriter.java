package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Stack;

/** Writes the methods of a codec that save members, look one up, and give stacked arrays. */
final class MethodWriter {

  private final MappedType type;
  private final TypeName typeName;
  private final Scope scope;
  private final Locals locals;
  private final MemberCodecs codecs;
  private final ConstructionWriter construction;

  MethodWriter(
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

  static MethodSpec.Builder method(String name, TypeName result, Scope scope) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(scope.of(ClassName.get(Override.class)))
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  /** The method, which does a part of the work of a public one, with a comment that says so. */
  static MethodSpec part(MethodSpec.Builder method, String whole) {
    method.addJavadoc("A part of {@code $L}.\n\n", whole);
    MethodSpec bare = method.build();
    bare.parameters().forEach(p -> method.addJavadoc("@param $L as there\n", p.name()));
    return bare.returnType().equals(TypeName.VOID)
        ? method.build()
        : method.addJavadoc("@return as there\n").build();
  }

  /** The constructor of a class that has none but static members. */
  static MethodSpec noObjects() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("No instances.\n")
        .build();
  }

  /** The method {@code write}, and those that it shares the work with. */
  List<MethodSpec> write() {
    MethodSpec.Builder method =
        method("write", TypeName.VOID, scope)
            .addParameter(typeName, locals.value())
            .addParameter(scope.of(RuntimeNames.WRITER), locals.out());
    if (type.stack().isPresent()) {
      method.addStatement(
          "$L.put($S, $L.members(), $L)",
          locals.out(),
          Locals.MEMBERS,
          locals.value(),
          codecs.reference(Locals.MEMBERS));
    }
    List<List<Member>> groups = Groups.of(type.stored(), Groups.OF_FILES);
    List<MethodSpec> methods = new ArrayList<>();
    if (groups.size() == 1) {
      groups.get(0).forEach(member -> method.addStatement(put(member)));
    } else {
      for (List<Member> group : groups) {
        String name = "write" + (methods.size() + 1);
        method.addStatement("$L($L, $L)", name, locals.value(), locals.out());
        MethodSpec.Builder part =
            MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(typeName, locals.value())
                .addParameter(scope.of(RuntimeNames.WRITER), locals.out());
        group.forEach(member -> part.addStatement(put(member)));
        methods.add(part(part, "write"));
      }
    }
    if (type.stack().isPresent()) {
      method.addStatement("$L.putExtraData($L.extraData())", locals.out(), locals.value());
    }
    type.extraData()
        .ifPresent(
            extra ->
                method.addStatement("$L.putExtraData($L)", locals.out(), construction.get(extra)));
    methods.add(0, method.build());
    return methods;
  }

  private CodeBlock put(Member member) {
    CodeBlock got = construction.get(member);
    String name = member.name().value();
    return MemberCodecs.isDirect(member)
        ? CodeBlock.of("$L.put$L($S, $L)", locals.out(), direct(member), name, got)
        : CodeBlock.of(
            "$L.put($S, $L, $L)", locals.out(), name, got, codecs.reference(member.javaName()));
  }

  /** The suffix of the method for primitives and texts: {@code Int} of putInt. */
  static String direct(Member member) {
    String simple = member.type().isPrimitive() ? member.type().toString() : "string";
    return Character.toUpperCase(simple.charAt(0)) + simple.substring(1);
  }

  /** The method {@code member}, and those that look further. */
  List<MethodSpec> member() {
    CodeBlock unknown =
        CodeBlock.of(
            "throw new $T($S + $L)",
            scope.of(ClassName.get(IllegalArgumentException.class)),
            type.type().simpleName() + " has no member ",
            locals.member());
    List<List<Member>> groups = Groups.of(type.stored(), Groups.OF_FILES);
    List<MethodSpec> methods = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      boolean isLast = i == groups.size() - 1;
      CodeBlock otherwise =
          isLast
              ? unknown
              : CodeBlock.of("member$L($L, $L)", i + 2, locals.value(), locals.member());
      methods.add(member(i, groups.get(i), otherwise));
    }
    return methods;
  }

  private MethodSpec member(int index, List<Member> group, CodeBlock otherwise) {
    TypeName object = scope.of(ClassName.OBJECT);
    MethodSpec.Builder method =
        index == 0
            ? method("member", object, scope)
            : MethodSpec.methodBuilder("member" + (index + 1))
                .addModifiers(Modifier.PRIVATE)
                .returns(object);
    method
        .addParameter(typeName, locals.value())
        .addParameter(scope.of(ClassName.get(String.class)), locals.member());
    boolean isOfStack = index == 0 && type.stack().isPresent();
    if (group.isEmpty() && !isOfStack) {
      return method.addStatement(otherwise).build();
    }
    CodeBlock.Builder code =
        CodeBlock.builder().add("return switch ($L) {\n", locals.member()).indent();
    if (isOfStack) {
      code.add("case $S -> $L.members();\n", Locals.MEMBERS, locals.value());
    }
    for (Member member : group) {
      code.add("case $S -> $L;\n", member.name().value(), construction.get(member));
    }
    code.add("default -> $L;\n", otherwise).unindent().add("};\n");
    method.addCode(code.build());
    return index == 0 ? method.build() : part(method, "member");
  }

  /** One method for each stacked member: its array, as it was when the cache was updated. */
  List<MethodSpec> stacked(Stack stack) {
    NameAllocator names = new NameAllocator();
    String collection = scope.names().newName("collection");
    List<MethodSpec> methods = new ArrayList<>();
    for (Located<String> name : stack.combined()) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(names.newName(name.value()))
              .addJavadoc(
                  "The stacked array of {@code $L}; the member's index comes last.\n\n",
                  SourceText.javadoc(name.value()))
              .addJavadoc("@param $L the collection\n", collection);
      type.parameters()
          .forEach(
              p ->
                  method.addJavadoc(
                      "@param <$L> as in {@link $T}\n",
                      scope.declared(p.variable()).name(),
                      scope.of(type.type())));
      method
          .addJavadoc("@return the array; null before the first update and for a member left out\n")
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .returns(scope.of(RuntimeNames.ND_ARRAY))
          .addParameter(typeName, collection)
          .addStatement("return $L.stacked($S)", collection, name.value());
      type.parameters().forEach(p -> method.addTypeVariable(scope.declared(p.variable())));
      methods.add(method.build());
    }
    return methods;
  }
}
