package org.anam.layout;

import java.util.List;
import java.util.function.BiFunction;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.error.Excerpt;
import org.anam.error.NearestName;

/**
 * The names of an enum's constants, which files hold.
 *
 * @param name the enum's qualified name, for messages
 * @param constants the constants' names, by ordinal
 */
public record EnumDescriptor(String name, List<String> constants) {

  /**
   * The ordinal of the constant that a file or message names.
   *
   * @param error makes an error at the place where the name was read
   * @throws AnamException ANAM126 when the enum has no constant of that name
   */
  public int ordinal(String constant, BiFunction<ErrorCode, String, AnamException.Builder> error) {
    int ordinal = constants.indexOf(constant);
    if (ordinal < 0) {
      throw error
          .apply(
              CoreError.UNKNOWN_CONSTANT,
              "The enum " + name + " has no constant " + Excerpt.quoted(constant))
          .remedy(CoreError.UNKNOWN_CONSTANT.remedy() + NearestName.question(constant, constants))
          .build();
    }
    return ordinal;
  }
}
