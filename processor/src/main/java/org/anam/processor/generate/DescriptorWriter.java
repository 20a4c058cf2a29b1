package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Labels;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/** Writes the expression that builds a type's descriptor. */
final class DescriptorWriter {

  private static final String METHOD = "describe";

  /** How wide a line may become, and where about those of names begin. */
  private static final int WIDTH = 96;

  private static final int FIRST_COLUMN = 16;

  private final MappedType type;
  private final Scope scope;
  private final String builder;
  private final List<List<Entry>> groups;

  DescriptorWriter(MappedType type, Scope scope) {
    this.type = type;
    this.scope = scope;
    this.builder = scope.names().newName("builder");
    this.groups = Groups.of(entries(type), Groups.OF_NAMES);
  }

  /** A member: the word for its type, empty where it has a codec, and its names. */
  private record Entry(String type, String member, String name) {

    /** Whether one text holds word and name: no space is in the name, and it is no long one. */
    boolean isShort() {
      return member.length() < WIDTH && !member.contains(" ");
    }

    /** The name behind the word. */
    String text() {
      return type.isEmpty() ? member : type + " " + member;
    }
  }

  /** The members that files hold, in the order in which they are put. */
  private static List<Entry> entries(MappedType type) {
    List<Entry> entries = new ArrayList<>();
    type.stack().ifPresent(stack -> entries.add(new Entry("", Locals.MEMBERS, Locals.MEMBERS)));
    for (Member member : type.sent()) {
      if (member.isStored()) {
        entries.add(
            new Entry(MemberCalls.word(member), member.name().value(), member.entryName().value()));
      }
    }
    return entries;
  }

  /**
   * The expression: a chain of calls, or one of a method where the chain would be very long. Its
   * further lines are indented by the statement that it is part of.
   */
  CodeBlock write() {
    if (groups.size() > 1) {
      return CodeBlock.of("$L()", METHOD);
    }
    CodeBlock.Builder code = CodeBlock.builder().add(begun());
    labels(code);
    members(groups.get(0), code);
    return end(code).build();
  }

  /** The methods that describe a large type. */
  List<MethodSpec> methods() {
    if (groups.size() == 1) {
      return List.of();
    }
    TypeName builderType =
        scope.of(RuntimeNames.anyOf(RuntimeNames.DESCRIPTOR.nestedClass("Builder")));
    TypeName result =
        type.parameters().isEmpty()
            ? ParameterizedTypeName.get(RuntimeNames.DESCRIPTOR, type.type())
            : RuntimeNames.anyOf(RuntimeNames.DESCRIPTOR);
    TypeName exact =
        type.parameters().isEmpty()
            ? scope.of(
                ParameterizedTypeName.get(
                    RuntimeNames.DESCRIPTOR.nestedClass("Builder"), type.type()))
            : builderType;
    CodeBlock.Builder begun = CodeBlock.builder().add(begun());
    labels(begun);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(METHOD)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(scope.of(result))
            .addStatement("$T $L = $L", exact, builder, begun.build());
    List<MethodSpec> methods = new ArrayList<>();
    for (List<Entry> group : groups) {
      int number = methods.size() + 1;
      method.addStatement("$L$L($L)", METHOD, number, builder);
      CodeBlock.Builder code = CodeBlock.builder().add("$L", builder);
      members(group, code);
      methods.add(
          Methods.commented(
              Methods.part(METHOD, number)
                  .addModifiers(Modifier.STATIC)
                  .addParameter(builderType, builder)
                  .addStatement(code.build())));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$L", builder);
    method.addStatement("return $L", end(code).build());
    methods.add(0, method.addJavadoc("{@return what the codec says of its type}\n").build());
    return methods;
  }

  private CodeBlock begun() {
    return CodeBlock.of(
        "$T.of($T.class, $S)",
        scope.of(RuntimeNames.DESCRIPTOR),
        scope.of(type.type()),
        type.labels().name().value());
  }

  private void labels(CodeBlock.Builder code) {
    Labels labels = type.labels();
    if (!labels.group().value().isEmpty()) {
      code.add("\n.group($S)", labels.group().value());
    }
    add(code, "aliases", labels.aliases().stream().map(Located::value).toList());
    if (!labels.shortdesc().isEmpty()) {
      code.add("\n.shortdesc($S)", labels.shortdesc());
    }
    add(code, "refs", labels.refs());
  }

  /** Calls with names, one for those whose entries have the members' names. */
  private static void members(List<Entry> members, CodeBlock.Builder code) {
    List<String> alike = new ArrayList<>();
    for (Entry member : members) {
      if (member.isShort() && member.name().equals(member.member())) {
        alike.add(member.text());
        continue;
      }
      alike(alike, code);
      if (member.isShort()) {
        code.add("\n.member($S, $S)", member.text(), member.name());
      } else {
        code.add("\n.member($S, $S, $S)", member.type(), member.member(), member.name());
      }
    }
    alike(alike, code);
  }

  private static void alike(List<String> names, CodeBlock.Builder code) {
    add(code, "members", names);
    names.clear();
  }

  private CodeBlock.Builder end(CodeBlock.Builder code) {
    if (type.extraData().isPresent() || type.stack().isPresent()) {
      code.add("\n.extraData()");
    }
    type.stack()
        .ifPresent(
            stack -> add(code, "combined", stack.combined().stream().map(Located::value).toList()));
    code.add("\n.fingerprint($L)", String.format("0x%016xL", Fingerprint.of(type)));
    return code.add("\n.build()");
  }

  /** A call with texts, on as many lines as they need. */
  private static void add(CodeBlock.Builder code, String method, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    int width = FIRST_COLUMN + method.length();
    code.add("\n.$L(", method).indent().indent();
    for (int i = 0; i < texts.size(); i++) {
      int length = texts.get(i).length() + 2; // without what stands for other characters
      String separator = i == 0 ? "" : ", ";
      width += separator.length() + length;
      if (i > 0 && width > WIDTH) {
        separator = ",\n";
        width = FIRST_COLUMN + length;
      }
      code.add(separator + "$S", texts.get(i));
    }
    code.add(")").unindent().unindent();
  }
}
