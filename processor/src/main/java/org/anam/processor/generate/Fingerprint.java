package org.anam.processor.generate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Form;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;

/**
 * What two ranks compare before one unpacks what the other packed: the first eight bytes of the
 * SHA-256 of a text that lists all that {@link PutWriter}'s methods depend on in messages.
 *
 * <p>Class names are left out, for a class may be known under an alias, and every mapped type and
 * enum in a message is compared for itself; so is all that concerns files only.
 */
final class Fingerprint {

  /** To be raised whenever generated code packs the same members in another way. */
  private static final String RULES = "anam-1";

  private Fingerprint() {}

  /** The fingerprint of the type; never 0, which stands for members that travel with names. */
  static long of(MappedType type) {
    byte[] text = layout(type).getBytes(StandardCharsets.UTF_8);
    try {
      long hash = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)).getLong();
      return hash == 0 ? 1 : hash;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java platform has SHA-256
    }
  }

  /** The text; each word ends with a slash, which no member's name contains. */
  private static String layout(MappedType type) {
    StringBuilder text = new StringBuilder(RULES).append('/');
    text.append(type.isMadeFirst() ? "made first/" : "");
    List<String> variables = type.parameters().stream().map(p -> p.variable().name()).toList();
    type.stack()
        .ifPresent(
            stack ->
                text.append("collection/")
                    .append(coding(stack.elements().orElseThrow().coding(), variables))
                    .append('/'));
    for (Member member : type.sent()) {
      text.append(member.isStored() ? "stored/" : "broadcast/")
          .append(member.name().value())
          .append('/')
          .append(coding(member, variables))
          .append('/');
    }
    if (type.extraData().isPresent() || type.stack().isPresent()) {
      text.append("extra/");
    }
    return text.toString();
  }

  private static String coding(Member member, List<String> variables) {
    var value = member.value().orElseThrow();
    if (value.isDirect()) {
      return member.type().isPrimitive() ? member.type().toString() : "String";
    }
    boolean isUnsigned = member.storedAs().filter(f -> f.value() == Form.UNSIGNED).isPresent();
    return (isUnsigned ? "UNSIGNED " : "") + coding(value.coding(), variables);
  }

  private static String coding(Coding coding, List<String> variables) {
    if (coding instanceof Coding.Constant constant) {
      return constant.field();
    }
    if (coding instanceof Coding.Container container) {
      return container.method() + parts(container.parts(), variables);
    }
    if (coding instanceof Coding.Mapped mapped) {
      return "object" + parts(mapped.parts(), variables);
    }
    if (coding instanceof Coding.Rows rows) {
      return "rows" + parts(List.of(rows.rows()), variables);
    }
    if (coding instanceof Coding.Converted converted) {
      return coding(converted.stored(), variables);
    }
    if (coding instanceof Coding.Variable variable) {
      return "variable " + variables.indexOf(variable.name());
    }
    return coding instanceof Coding.Enumeration ? "enum" : "object";
  }

  private static String parts(List<Coding> parts, List<String> variables) {
    return parts.isEmpty()
        ? ""
        : "("
            + String.join(",", parts.stream().map(part -> coding(part, variables)).toList())
            + ")";
  }
}
