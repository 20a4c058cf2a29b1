package org.anam.message;

import org.anam.layout.EnumDescriptor;

/** Unpacks what follows the tag of an enum constant. */
final class EnumBodies {

  private final MessageSource in;
  private final ReceivedTables tables;

  EnumBodies(MessageSource in, ReceivedTables tables) {
    this.in = in;
    this.tables = tables;
  }

  /** The ordinal of a constant, which travels by its number or by its name. */
  int ordinal(int found, EnumDescriptor type) {
    if (found == Tags.TEXT) {
      return type.ordinal(in.getText(), in.levels::error);
    }
    if (found != Tags.ENUM) {
      throw in.wrongType("a constant of " + type.name(), found);
    }
    ReceivedTables.Entry entry = tables.enumAt(in.getCount());
    long ordinal = in.getCount();
    if (entry == null) {
      throw in.malformed("An enum constant is of no enum of the message");
    }
    ReceivedTables.check(entry, type);
    if (ordinal >= type.constants().size()) {
      throw in.malformed("The enum " + type.name() + " has no constant number " + ordinal);
    }
    return (int) ordinal;
  }
}
