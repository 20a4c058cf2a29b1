package org.anam.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
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
  String write() {
    if (groups.size() > 1) {
      return METHOD + "()";
    }
    StringBuilder code = begun();
    members(groups.get(0), code);
    return end(code);
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
    Body body = new Body().add(exact + " " + builder + " = " + begun());
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(METHOD)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(scope.of(result));
    List<MethodSpec> methods = new ArrayList<>();
    for (List<Entry> group : groups) {
      int number = methods.size() + 1;
      body.add(METHOD + number + "(" + builder + ")");
      StringBuilder code = new StringBuilder(builder);
      members(group, code);
      methods.add(
          Methods.commented(
              Methods.part(METHOD, number)
                  .addModifiers(Modifier.STATIC)
                  .addParameter(builderType, builder)
                  .addStatement("$L", code)));
    }
    method.addCode("$L", body.add("return " + end(new StringBuilder(builder))));
    methods.add(0, method.addJavadoc("{@return what the codec says of its type}\n").build());
    return methods;
  }

  private StringBuilder begun() {
    Labels labels = type.labels();
    StringBuilder code = new StringBuilder(scope.text(RuntimeNames.DESCRIPTOR)).append(".of(");
    code.append(scope.text(type.type())).append(".class, ");
    code.append(SourceText.literal(labels.name().value())).append(')');
    add(code, "group", labels.group().value());
    add(code, "aliases", labels.aliases().stream().map(Located::value).toList());
    add(code, "shortdesc", labels.shortdesc());
    add(code, "refs", labels.refs());
    return code;
  }

  /** Calls with names, one for those whose entries have the members' names. */
  private static void members(List<Entry> members, StringBuilder code) {
    List<String> alike = new ArrayList<>();
    for (Entry member : members) {
      if (member.isShort() && member.name().equals(member.member())) {
        alike.add(member.text());
        continue;
      }
      alike(alike, code);
      List<String> texts =
          member.isShort()
              ? List.of(member.text(), member.name())
              : List.of(member.type(), member.member(), member.name());
      code.append("\n.member(");
      code.append(texts.stream().map(SourceText::literal).collect(Collectors.joining(", ")));
      code.append(')');
    }
    alike(alike, code);
  }

  private static void alike(List<String> names, StringBuilder code) {
    add(code, "members", names);
    names.clear();
  }

  private String end(StringBuilder code) {
    if (type.extraData().isPresent() || type.stack().isPresent()) {
      code.append("\n.extraData()");
    }
    type.stack()
        .ifPresent(
            stack -> add(code, "combined", stack.combined().stream().map(Located::value).toList()));
    code.append("\n.fingerprint(0x").append(HexFormat.of().toHexDigits(Fingerprint.of(type)));
    return code.append("L)\n.build()").toString();
  }

  /** A call with a text, if that is not empty. */
  private static void add(StringBuilder code, String method, String text) {
    if (!text.isEmpty()) {
      code.append("\n.").append(method).append('(');
      code.append(SourceText.literal(text)).append(')');
    }
  }

  /** A call with texts, on as many lines as they need. */
  private static void add(StringBuilder code, String method, List<String> texts) {
    if (texts.isEmpty()) {
      return;
    }
    int width = FIRST_COLUMN + method.length();
    code.append("\n.").append(method).append('(');
    for (int i = 0; i < texts.size(); i++) {
      int length = texts.get(i).length() + 2; // without what stands for other characters
      String separator = i == 0 ? "" : ", ";
      width += separator.length() + length;
      if (i > 0 && width > WIDTH) {
        separator = ",\n    ";
        width = FIRST_COLUMN + length;
      }
      code.append(separator).append(SourceText.literal(texts.get(i)));
    }
    code.append(')');
  }
}
