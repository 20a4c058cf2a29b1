package org.anam.storage.direct.create;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.anam.array.StringArray;
import org.anam.error.CoreError;
import org.anam.storage.engine.ErrorPlace;

/** Strings of one length, filled up with NUL. */
final class FixedTextData implements Data {

  private final StringArray array;
  private final int length;

  /**
   * The elements of an array.
   *
   * @throws org.anam.error.AnamException ANAM141 when one is too long
   */
  FixedTextData(ErrorPlace place, StringArray array) {
    this.array = array;
    length = array.fixedLength();
    for (long i = 0; i < array.size(); i++) {
      String text = array.get(i);
      if (text.getBytes(StandardCharsets.UTF_8).length > length) {
        throw place
            .error(
                CoreError.UNMAPPABLE_VALUE,
                "The string \"" + text + "\" is longer than " + length + " bytes")
            .remedy("Give the strings a greater length, or any.")
            .build();
      }
    }
  }

  @Override
  public int count() {
    return Math.toIntExact(array.size());
  }

  @Override
  public int elementBytes() {
    return length;
  }

  @Override
  public void copy(int from, int count, byte[] target, int at) {
    for (int i = 0; i < count; i++) {
      byte[] text = array.get(from + i).getBytes(StandardCharsets.UTF_8);
      int start = at + i * length;
      System.arraycopy(text, 0, target, start, text.length);
      Arrays.fill(target, start + text.length, start + length, (byte) 0);
    }
  }
}
