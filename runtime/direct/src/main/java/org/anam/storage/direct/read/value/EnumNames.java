package org.anam.storage.direct.read.value;

import java.util.Arrays;
import java.util.List;
import org.anam.error.CoreError;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.engine.ErrorPlace;

/** Finds the name of an enum's value. */
public final class EnumNames {

  private EnumNames() {}

  /** The name of the value that begins at a byte; ANAM125 when it has none. */
  public static String of(ErrorPlace place, ValueType type, byte[] bytes, int at) {
    int size = type.size();
    Datatype.Enumeration enumeration = (Datatype.Enumeration) type.stored();
    List<byte[]> values = enumeration.values();
    for (int i = 0; i < values.size(); i++) {
      if (Arrays.equals(values.get(i), 0, size, bytes, at, at + size)) {
        return StoredNames.decode(place, enumeration.names().get(i));
      }
    }
    throw place
        .error(
            CoreError.MALFORMED,
            "The value "
                + Arrays.toString(Arrays.copyOfRange(bytes, at, at + size))
                + " has no name in "
                + type.name())
        .build();
  }
}
