package org.anam.processor.generate;

import java.util.List;
import java.util.function.Function;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;

/**
 * The statements of a method. They are put together as text, which JavaPoet gets in one piece: to
 * take apart a format for each costs more than all else that is done for a codec.
 */
final class Body {

  private static final String STEP = "  ";

  private final StringBuilder text = new StringBuilder();
  private String indent = "";

  /** Adds a statement; its further lines are indented. */
  Body add(String statement) {
    text.append(indent).append(statement.replace("\n", "\n" + indent + STEP + STEP)).append(";\n");
    return this;
  }

  /** Begins what is done under a condition. */
  Body begin(String condition) {
    text.append(indent).append("if (").append(condition).append(") {\n");
    indent += STEP;
    return this;
  }

  /** Ends what is done under a condition. */
  Body end() {
    indent = indent.substring(STEP.length());
    text.append(indent).append("}\n");
    return this;
  }

  /** A statement for each member; those that are not stored stand together under a condition. */
  Body addEach(List<Member> members, String condition, Function<Member, String> statement) {
    boolean isBroadcast = false;
    for (Member member : members) {
      if (isBroadcast != (member.role() == Role.BROADCAST)) {
        isBroadcast = !isBroadcast;
        if (isBroadcast) {
          begin(condition);
        } else {
          end();
        }
      }
      add(statement.apply(member));
    }
    return isBroadcast ? end() : this;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
