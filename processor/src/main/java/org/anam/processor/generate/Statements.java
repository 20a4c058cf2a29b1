package org.anam.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;
import java.util.function.Function;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;

/** Statements of methods that put or get members. */
final class Statements {

  private Statements() {}

  /** One statement. */
  static CodeBlock of(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }

  /** A statement for each member; those that are not stored stand together under a condition. */
  static CodeBlock together(
      List<Member> members, CodeBlock condition, Function<Member, CodeBlock> statement) {
    CodeBlock.Builder code = CodeBlock.builder();
    boolean isBroadcast = false;
    for (Member member : members) {
      if (isBroadcast != (member.role() == Role.BROADCAST)) {
        isBroadcast = !isBroadcast;
        if (isBroadcast) {
          code.beginControlFlow("if ($L)", condition);
        } else {
          code.endControlFlow();
        }
      }
      code.add(statement.apply(member));
    }
    return (isBroadcast ? code.endControlFlow() : code).build();
  }
}
