package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import org.anam.processor.model.Access;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/** Writes how a member of an object is got and set. */
final class AccessWriter {

  private static final ClassName REFUSAL = ClassName.get(IllegalStateException.class);

  private final MappedType type;
  private final Scope scope;
  private final Locals locals;

  AccessWriter(MappedType type, Scope scope, Locals locals) {
    this.type = type;
    this.scope = scope;
    this.locals = locals;
  }

  /** The expression that gets the member. */
  String get(Member member) {
    Access getter = member.getter().orElseThrow();
    String got = object(getter) + "." + name(getter) + (getter.method() ? "()" : "");
    return getter.optional() ? got + ".orElse(null)" : got;
  }

  /** The statement that sets the member to a value. */
  String set(Member member, String value) {
    Access setter = member.setter().orElseThrow();
    String converted =
        setter.argument().map(type -> "(" + scope.text(type) + ") " + value).orElse(value);
    String target = object(setter) + "." + name(setter);
    return setter.method() ? target + "(" + converted + ")" : target + " = " + converted;
  }

  /** Puts entries into the map that is there; an accessor may have returned a copy of it. */
  void fill(Member member, Body body) {
    String local = locals.of(member);
    String map = get(member);
    body.add(map + ".putAll(" + local + ")");
    Access getter = member.getter().orElseThrow();
    if (getter.method()) {
      String refusal = getter.name() + "() returns a copy, which cannot be filled";
      body.begin("!" + map + ".keySet().containsAll(" + local + ".keySet())")
          .add("throw new " + scope.text(REFUSAL) + "(" + SourceText.literal(refusal) + ")")
          .end();
    }
  }

  private String name(Access access) {
    ClassName owner = access.through().map(Scope::raw).orElse(type.type());
    return scope.member(owner, access.name());
  }

  private String object(Access access) {
    String value = locals.value();
    return access.through().map(type -> "((" + scope.text(type) + ") " + value + ")").orElse(value);
  }
}
