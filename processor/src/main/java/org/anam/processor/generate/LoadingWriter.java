package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
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
 * Writes the methods that load an object: {@code read} from a file, {@code unpack} from a message.
 *
 * <p>All members are read into variables, and the object is built of them. Where a type has very
 * many that are set, it is made first, and groups of members are read and set in methods of their
 * own; so is one of several groups in messages, where the constructor takes none.
 */
final class LoadingWriter {

  private final MappedType type;
  private final TypeName typeName;
  private final Scope scope;
  private final Locals locals;
  private final MemberCodecs codecs;
  private final ConstructionWriter construction;

  LoadingWriter(
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

  /** The methods that load from a file. */
  List<MethodSpec> read() {
    MethodSpec.Builder method = method("read", RuntimeNames.READER);
    type.stack()
        .ifPresent(
            stack ->
                method.addStatement(
                    "$T $L = $L.get($S, $L)",
                    ConstructionWriter.listOf(stack, scope),
                    locals.members(),
                    locals.in(),
                    Locals.MEMBERS,
                    codecs.reference(Locals.MEMBERS)));
    List<Member> set = type.set(Role.STORED);
    boolean isMadeFirst = set.size() > Groups.OF_FILES;
    for (Member member : type.members()) {
      boolean isRead = member.role() == Role.STORED && !(isMadeFirst && type.isSet(member));
      boolean isLeftOut = member.role() == Role.BROADCAST && !type.isSet(member);
      if (isRead || isLeftOut) {
        method.addStatement(toLocal(member, isRead ? read(member) : nothing(member)));
      }
    }
    method.addCode(construction.extraData());
    if (!isMadeFirst) {
      return List.of(
          method.addCode(construction.build(Set.of(Role.STORED, Role.EXTRA_DATA))).build());
    }
    method.addCode(construction.madeFirst());
    List<MethodSpec> methods = new ArrayList<>();
    for (List<Member> group : Groups.of(set, Groups.OF_FILES)) {
      MethodSpec.Builder part = part("read" + (methods.size() + 1), RuntimeNames.READER);
      method.addStatement(call("read" + (methods.size() + 1)));
      group.forEach(member -> part.addStatement(toLocal(member, read(member))));
      methods.add(MethodWriter.part(part.addCode(setAll(group)), "read"));
    }
    methods.add(0, method.addCode(construction.finished()).build());
    return methods;
  }

  /** The methods that load from a message. */
  List<MethodSpec> unpack() {
    MethodSpec.Builder method = method("unpack", RuntimeNames.UNPACKER);
    type.stack()
        .ifPresent(
            stack ->
                method.addStatement(
                    "$T $L = $L.get($L)",
                    ConstructionWriter.listOf(stack, scope),
                    locals.members(),
                    locals.in(),
                    codecs.reference(Locals.MEMBERS)));
    List<Member> set = type.set(Role.STORED, Role.BROADCAST);
    boolean isBySetters =
        set.size() == type.sent().size()
            && type.stack().isEmpty()
            && type.extraData().stream().allMatch(type::isSet);
    if (set.size() <= Groups.OF_MESSAGES || !(isBySetters || type.isMadeFirst())) {
      type.sent().forEach(member -> method.addStatement(toLocal(member, unpacked(member))));
      method.addCode(construction.extraData()).addCode(construction.build(Set.of(Role.values())));
      return List.of(method.build());
    }
    for (Member member : type.sent()) {
      if (!type.isSet(member)) {
        method.addStatement(toLocal(member, unpacked(member)));
      }
    }
    method
        .addCode(type.isMadeFirst() ? construction.extraData() : CodeBlock.of(""))
        .addCode(construction.madeFirst());
    List<MethodSpec> methods = new ArrayList<>();
    for (List<Member> group : Groups.of(set, Groups.OF_MESSAGES)) {
      MethodSpec.Builder part = part("unpack" + (methods.size() + 1), RuntimeNames.UNPACKER);
      method.addStatement(call("unpack" + (methods.size() + 1)));
      group.forEach(member -> part.addStatement(toLocal(member, unpacked(member))));
      methods.add(MethodWriter.part(part.addCode(setAll(group)), "unpack"));
    }
    methods.add(
        0,
        method
            .addCode(type.isMadeFirst() ? CodeBlock.of("") : construction.extraData())
            .addCode(construction.finished())
            .build());
    return methods;
  }

  private MethodSpec.Builder method(String name, ClassName source) {
    return MethodWriter.method(name, typeName, scope).addParameter(scope.of(source), locals.in());
  }

  private MethodSpec.Builder part(String name, ClassName source) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE)
        .addParameter(typeName, locals.value())
        .addParameter(scope.of(source), locals.in());
  }

  private CodeBlock call(String method) {
    return CodeBlock.of("$L($L, $L)", method, locals.value(), locals.in());
  }

  private CodeBlock setAll(List<Member> group) {
    return construction.guarded(group.stream().map(construction::set).toList());
  }

  private CodeBlock toLocal(Member member, CodeBlock value) {
    return CodeBlock.of("$T $L = $L", scope.of(member.type()), locals.of(member), value);
  }

  private CodeBlock read(Member member) {
    String name = member.name().value();
    if (MemberCodecs.isDirect(member)) {
      return CodeBlock.of("$L.get$L($S)", locals.in(), MethodWriter.direct(member), name);
    }
    return CodeBlock.of(
        member.type().isPrimitive() ? "$L.require($S, $L)" : "$L.get($S, $L)",
        locals.in(),
        name,
        codecs.reference(member.javaName()));
  }

  private CodeBlock unpacked(Member member) {
    if (PackingWriter.isDirect(member)) {
      return CodeBlock.of("$L.get$L()", locals.in(), MethodWriter.direct(member));
    }
    return CodeBlock.of(
        member.type().isPrimitive() ? "$L.require($L)" : "$L.get($L)",
        locals.in(),
        codecs.reference(member.javaName()));
  }

  private static CodeBlock nothing(Member member) {
    if (!member.type().isPrimitive()) {
      return CodeBlock.of("null");
    }
    return CodeBlock.of(member.type().equals(TypeName.BOOLEAN) ? "false" : "0");
  }
}
