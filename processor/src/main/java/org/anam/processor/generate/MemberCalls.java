package org.anam.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Form;
import org.anam.processor.model.Member;
import org.anam.processor.model.ValueType;

/**
 * Writes the calls that put members and get them: those for bare values, lists, maps, optional
 * values and objects where these name all that they need, else the one that takes a codec.
 */
final class MemberCalls {

  private static final ClassName LIST = ClassName.get(List.class);
  private static final ClassName MAP = ClassName.get(Map.class);

  private final Scope scope;
  private final Locals locals;
  private final CodingWriter codings;
  private final MemberCodecs codecs;

  MemberCalls(Scope scope, Locals locals, CodingWriter codings, MemberCodecs codecs) {
    this.scope = scope;
    this.locals = locals;
    this.codings = codings;
    this.codecs = codecs;
  }

  /** Adds what the member's calls need to the codec's class. */
  static void prepare(
      Member member, CodingWriter codings, MemberCodecs codecs, TypeSpec.Builder codec) {
    ValueType value = member.value().orElseThrow();
    if (!value.isDirect() && suffix(member, value, codings).isEmpty()) {
      codecs.add(
          member.javaName(),
          value.javaType(),
          value,
          codings.ofMember(member, value.coding()),
          codec);
    }
  }

  /** Adds what the calls for a collection's elements need. */
  static void prepare(
      ValueType list, CodingWriter codings, MemberCodecs codecs, TypeSpec.Builder codec) {
    if (suffix(list, codings).isEmpty()) {
      codecs.add(Locals.MEMBERS, list.javaType(), list, codings.write(list.coding()), codec);
    }
  }

  /** The call that puts a member. */
  String put(Member member, String got) {
    ValueType value = member.value().orElseThrow();
    if (value.isDirect()) {
      return locals.out() + ".put" + bare(member) + "(" + got + form(member) + ")";
    }
    return put(member.javaName(), value, suffix(member, value, codings), got);
  }

  /** The call that puts a collection's elements. */
  String put(ValueType list, String got) {
    return put(Locals.MEMBERS, list, suffix(list, codings), got);
  }

  private String put(String name, ValueType value, Optional<String> suffix, String got) {
    String method = locals.out() + ".put" + suffix.orElse("");
    return method + "(" + got + ", " + arguments(name, value, suffix) + ")";
  }

  /** The call that gets a member. */
  String get(Member member) {
    ValueType value = member.value().orElseThrow();
    if (value.isDirect()) {
      return locals.in() + ".get" + bare(member) + "()";
    }
    if (member.type().isPrimitive()) {
      return locals.in() + ".require(" + codecs.reference(member.javaName()) + ")";
    }
    return get(member.javaName(), value, suffix(member, value, codings));
  }

  /** The call that gets a collection's elements. */
  String get(ValueType list) {
    return get(Locals.MEMBERS, list, suffix(list, codings));
  }

  private String get(String name, ValueType value, Optional<String> suffix) {
    String method = locals.in() + ".get" + suffix.orElse("");
    return method + "(" + arguments(name, value, suffix) + ")";
  }

  private String arguments(String name, ValueType value, Optional<String> suffix) {
    if (suffix.isEmpty()) {
      return codecs.reference(name);
    }
    return value.coding() instanceof Coding.Container container
        ? codings.list(container.parts())
        : codings.write(value.coding());
  }

  /** The type of a member in the words of descriptors; empty where they have none for it. */
  static String word(Member member) {
    ValueType value = member.value().orElseThrow();
    if (value.isDirect()) {
      return word(value.javaType(), member);
    }
    boolean isArray =
        value.kind().isArray()
            && (value.coding() instanceof Coding.Constant || value.coding() instanceof Coding.Rows);
    TypeName element = value.javaType();
    while (element instanceof ArrayTypeName array) {
      element = array.componentType();
    }
    return isArray && value.rank() > 0 ? word(element, member) + "[]".repeat(value.rank()) : "";
  }

  private static String word(TypeName type, Member member) {
    if (isOf(Form.UNSIGNED, member)) {
      return switch (type.toString()) {
        case "byte" -> "uint8";
        case "short" -> "uint16";
        case "int" -> "uint32";
        default -> "uint64";
      };
    }
    return isOf(Form.ASCII, member)
        ? "ASCII"
        : isOf(Form.FIXED_ASCII, member) ? "fixed-ASCII" : simpleName(type);
  }

  private static String simpleName(TypeName type) {
    return type instanceof ClassName named ? named.simpleName() : type.toString();
  }

  /** The end of the names of the calls for bare values: {@code Int} of putInt. */
  private static String bare(Member member) {
    String simple = member.type().isPrimitive() ? member.type().toString() : "string";
    String suffix = Character.toUpperCase(simple.charAt(0)) + simple.substring(1);
    return isOf(Form.UNSIGNED, member) ? "Unsigned" + suffix : suffix;
  }

  /** The argument that says which form a text has in files, where that is not the usual one. */
  private String form(Member member) {
    return isOf(Form.ASCII, member) || isOf(Form.FIXED_ASCII, member)
        ? ", " + scope.text(RuntimeNames.TEXT_FORM) + "." + member.storedAs().get().value()
        : "";
  }

  private static boolean isOf(Form form, Member member) {
    return member.storedAs().filter(asked -> asked.value() == form).isPresent();
  }

  private static Optional<String> suffix(Member member, ValueType value, CodingWriter codings) {
    return member.storedAs().isPresent() || member.layout().isPresent()
        ? Optional.empty()
        : suffix(value, codings);
  }

  /**
   * The end of the names of the calls for the type, {@code List} of putList; nothing for the calls
   * that take its codec, and empty where that has to be made first.
   */
  private static Optional<String> suffix(ValueType value, CodingWriter codings) {
    Coding coding = value.coding();
    if (value.inexact() || value.javaType().isPrimitive()) {
      return Optional.empty();
    }
    if (coding instanceof Coding.Container container) {
      boolean isReady =
          container.supplier().isEmpty() && container.parts().stream().allMatch(codings::isReady);
      return isReady ? container(container.method(), value.javaType()) : Optional.empty();
    }
    if (!codings.isReady(coding)) {
      return Optional.empty();
    }
    return Optional.of(coding instanceof Coding.Mapped ? "Object" : "");
  }

  /** The catalogue's codecs of these methods are for exactly these types. */
  private static Optional<String> container(String method, TypeName type) {
    ClassName raw = Scope.raw(type);
    return switch (method) {
      case "list" -> only("List", raw.equals(LIST));
      case "map" -> only("Map", raw.equals(MAP));
      case "optional" -> Optional.of("Optional");
      default -> Optional.empty();
    };
  }

  private static Optional<String> only(String suffix, boolean fits) {
    return fits ? Optional.of(suffix) : Optional.empty();
  }
}
