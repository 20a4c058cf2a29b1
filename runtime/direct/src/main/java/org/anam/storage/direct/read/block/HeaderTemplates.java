package org.anam.storage.direct.read.block;

import org.anam.storage.direct.bytes.Input;
import org.anam.storage.direct.bytes.Templates;
import org.anam.storage.direct.bytes.Window;

/**
 * Reads the object headers of a file. The last kinds of headers are remembered, because objects of
 * one type have headers that differ in little but values. Not thread-safe.
 */
public final class HeaderTemplates {

  /** How many kinds are remembered. */
  public static final int MOST = 16;

  private final Input input;
  private final HeaderTemplate[] templates = new HeaderTemplate[MOST];
  private final boolean areOn = Templates.areOn();
  private int count;

  /** Those of a file. */
  public HeaderTemplates(Input input) {
    this.input = input;
  }

  /** Reads the header at an address. */
  public ObjectHeader read(long address) {
    Window start = input.windowUpTo(address, 8, "object header");
    if (HeaderTemplate.canFit(start)) {
      for (int i = 0; i < count; i++) {
        ObjectHeader header = templates[i].read(input, address, start);
        if (header != null) {
          toFront(i, templates[i]);
          return header;
        }
      }
    }
    ObjectHeader header = ObjectHeader.read(input, address);
    if (areOn && header.template() != null) {
      count = Math.min(count + 1, MOST);
      toFront(count - 1, header.template());
    }
    return header;
  }

  /** Puts a template first, and those before one place to the back. */
  private void toFront(int from, HeaderTemplate template) {
    if (from > 0) {
      System.arraycopy(templates, 0, templates, 1, from);
    }
    templates[0] = template;
  }
}
