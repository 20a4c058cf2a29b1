package org.anam.hdf5;

import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.mapping.error.MappingError;

/** The group that a save or load uses where the call names none. */
final class DefaultGroup {

  private DefaultGroup() {}

  /** An error of a load from the default group, which says where that name came from. */
  static AnamException explain(AnamException e, Class<?> type, String group) {
    boolean concerned = e.code() == MappingError.NO_SUCH_GROUP || isOfTheGroup(e, group);
    if (group == null || !concerned) {
      return e;
    }
    String name = type.getSimpleName();
    return e.withRemedy(
        "The call names no group, so it is the default group of "
            + name
            + ", which is \""
            + group
            + "\" (by @Anam(group = ...) of the class; \"unknown\" where that says nothing). Name another one by"
            + " Hdf5.load(file, \"...\", "
            + name
            + ".class) if it lies elsewhere.");
  }

  private static boolean isOfTheGroup(AnamException e, String group) {
    return (e.code() == CoreError.WRONG_CLASS || e.code() == MappingError.NOT_AN_OBJECT)
        && e.hdf5Path().filter(("/" + group)::equals).isPresent();
  }
}
