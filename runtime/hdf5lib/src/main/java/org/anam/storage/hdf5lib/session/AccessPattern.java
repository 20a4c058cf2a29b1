package org.anam.storage.hdf5lib.session;

import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.DirectCalls;
import org.anam.storage.hdf5lib.call.Hdf5libCalls;
import org.anam.storage.hdf5lib.call.Names;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.Utf8;

/**
 * What files of many small objects repeat, and the three fast ways through them that were measured:
 *
 * <ul>
 *   <li>of the two ways into the library the faster one, from when it pays to load it;
 *   <li>attributes that are probably there are opened without asking for them first;
 *   <li>the library's cache of metadata is small while a long list passes.
 * </ul>
 *
 * Whoever makes or opens something tells it here and does not know what becomes of that. Each file
 * has one, to be used under the storage lock.
 */
public final class AccessPattern {

  /**
   * The characters above which boxing each byte of a text is slower than to load the C interface.
   */
  private static final int LONG_TEXT = 4096;

  private final ExpectedAttributes expected = new ExpectedAttributes();
  private final MetadataCache cache;

  /** The pattern of an open file. */
  AccessPattern(long file) {
    cache = new MetadataCache(file);
  }

  /** What is kept of one group: whether numbered attributes are there, all or none mostly. */
  static final class OfGroup {
    private boolean hasNumbered;
  }

  // The way into the library.

  /** The calls to be used now. */
  public NativeCalls calls() {
    return CallChoice.current();
  }

  /**
   * The calls that pass a name of this form exactly; ANAM182, at the group, when there are none.
   */
  NativeCalls calls(ErrorPlace group, String name, Names.Form form) {
    if (form == Names.Form.EXACT && !CallChoice.useDirect()) {
      throw group
          .error(
              StorageError.NAME_NOT_SUPPORTED,
              "The library in use cannot handle the name \"" + name + "\" exactly")
          .build();
    }
    return CallChoice.current();
  }

  /** Whether the calls to be used now are the faster ones, which box no bytes. */
  public boolean isDirect() {
    return CallChoice.isDirect();
  }

  /** Whether it pays to read texts, of about this many characters, by the faster calls. */
  public boolean isWorthDirect(long chars) {
    return CallChoice.isWorthDirect(chars);
  }

  /** The calls to write a text into what the given ones have opened. */
  public NativeCalls callsForText(NativeCalls opened, String text) {
    boolean boxes = opened == Hdf5libCalls.INSTANCE && Utf8.needsExactBytes(text);
    return boxes && text.length() > LONG_TEXT && CallChoice.useDirect()
        ? DirectCalls.INSTANCE
        : opened;
  }

  // What is made and opened.

  /** Counts a group or dataset that was made or opened. */
  public void countObject(String name) {
    if (Names.isNumbered(name)) {
      cache.countItem();
    }
  }

  /** Counts an attribute that was made. */
  public void countAttribute(String name) {
    if (Names.isNumbered(name)) {
      cache.countAttribute();
    }
  }

  /** Opens an attribute of a group; -1 when there is none. */
  long openAttribute(NativeCalls calls, long id, String name, OfGroup group) {
    boolean isNumbered = Names.isNumbered(name);
    boolean isExpected = isNumbered ? group.hasNumbered : expected.expects(name);
    long attribute = calls.openAttribute(id, name, isExpected);
    boolean found = attribute >= 0;
    if (isNumbered) {
      group.hasNumbered = found;
      if (found) {
        cache.countAttribute();
      }
    } else if (found != isExpected) {
      expected.correct(name, found);
    }
    return attribute;
  }
}
