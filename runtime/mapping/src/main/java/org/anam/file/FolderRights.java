package org.anam.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whether a folder hands on rights to its new files by a default access control list, which Java
 * cannot see. To ask the system for it takes longer than a small save. So the answer is kept for as
 * long as nothing changes in the folder but by this process' saves: each change shows in the time
 * of the folder's last one.
 */
final class FolderRights {

  private static final int MOST_FOLDERS = 10_000;

  /** Folders without a list, and their last change when that was known. */
  private static final Map<Path, Object> PLAIN = new ConcurrentHashMap<>();

  private final Path folder;
  private boolean plain;
  private Object change;

  /** To be made before the save changes the folder. */
  FolderRights(Path folder) {
    this.folder = folder;
    change = change();
    plain = change != null && Objects.equals(change, PLAIN.get(folder));
  }

  /** Whether new files may get rights from the folder; what is not known counts as no. */
  boolean mayHandOnRights() {
    if (!plain) {
      plain = !SystemTools.hasAccessList(folder).orElse(false);
    }
    return !plain;
  }

  /** To be called after each change that the save has made to the folder, ... */
  void changed() {
    change = change();
  }

  /** ... and this before the next, which finds out whether somebody else has changed it. */
  void beforeChange() {
    plain &= change != null && change.equals(change());
  }

  /** Keeps what is known for the next save into this folder. */
  void keep() {
    if (plain && change != null && PLAIN.size() < MOST_FOLDERS) {
      PLAIN.put(folder, change);
    } else {
      PLAIN.remove(folder);
    }
  }

  private Object change() {
    try {
      return Files.getAttribute(folder, "unix:ctime");
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return null;
    }
  }
}
