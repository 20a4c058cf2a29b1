package org.anam.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * Who may do what with a file that takes the place of an old one: owner, group, permissions, access
 * control list and extended attributes are those of the old file, as far as the system lets them.
 * Nobody may ever do more than before: until the end the new file is its owner's alone, and where a
 * right cannot be kept, it is withdrawn.
 *
 * <p>Java has no view of these lists on Linux, but {@link Files#copy} hands them on to the file
 * that it creates. So a copy of a small old file is made in a private folder and emptied; for a
 * large one, the system's {@code cp} copies all but the content.
 */
final class AccessRights {

  /** The name of the copy in its private folder. */
  static final String MADE = "file";

  /** What takes less time to copy than to start a program. */
  private static final long SMALL = 1 << 20;

  private static final Set<PosixFilePermission> PRIVATE =
      PosixFilePermissions.fromString("rw-------");

  private final Path old;
  private final FolderRights folder;
  private final Set<PosixFilePermission> ofNewFiles;
  private FileTime change;
  private boolean unknown;

  /**
   * The rights of a file that need not be there.
   *
   * @param old the file that will be replaced
   * @param ofNewFiles the permissions if there is none
   */
  AccessRights(Path old, FolderRights folder, Set<PosixFilePermission> ofNewFiles) {
    this.old = old;
    this.folder = folder;
    this.ofNewFiles = ofNewFiles;
  }

  /**
   * Makes an empty file that only its owner may read, with all of the old file's rights that can be
   * given back by {@link #give}.
   *
   * @param made a folder that may be used, and is not there yet
   */
  HeldFile create(Path file, Path made) throws IOException {
    if (view(file.getParent()) == null || !Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      return HeldFile.create(file);
    }
    change = change();
    boolean inherits = folder.mayHandOnRights(); // A copy by Java would have these rights besides.
    boolean small = Files.size(old) <= SMALL;
    if (small && !inherits) {
      try {
        return copy(file, made);
      } catch (IOException e) {
        // The content cannot be read, or there is no room for it; the system needs neither.
      }
    }
    unknown = !copyByCommand(file);
    if (unknown && !small && !inherits) {
      Files.delete(file);
      unknown = false;
      return copy(file, made);
    }
    return HeldFile.toWrite(file);
  }

  /** Makes an empty file with the old one's rights; false if only its owner has any in the end. */
  private boolean copyByCommand(Path file) throws IOException {
    HeldFile.create(file).close();
    boolean copied = SystemTools.copyRights(old, file);
    restrict(file);
    return copied;
  }

  private HeldFile copy(Path file, Path made) throws IOException {
    Files.createDirectory(made, Privacy.ofFolder(made));
    Path copy = made.resolve(MADE);
    try {
      Files.copy(old, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
      restrict(copy);
      FileChannel.open(copy, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)
          .close();
      Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(copy);
      Files.delete(made);
    }
    return HeldFile.toWrite(file);
  }

  /** Gives a file that was {@linkplain #create made} here, and is complete, its rights. */
  void give(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    if (view == null) {
      return;
    }
    if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
      set(view, ofNewFiles, ofNewFiles);
      return;
    }
    if (!change().equals(change) && SystemTools.copyRights(old, file)) {
      // Somebody has changed it since; what it was made with need not hold any more.
      unknown = false;
    }
    PosixFileAttributes wanted =
        Files.readAttributes(old, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    try {
      view.setGroup(wanted.group());
      view.setOwner(wanted.owner());
    } catch (IOException e) {
      // Only the superuser may give files away, and others only to groups of their own.
    }
    boolean sameGroup = view.readAttributes().group().equals(wanted.group());
    set(view, permissions(wanted.permissions(), sameGroup), wanted.permissions());
  }

  /** File systems without permissions show the same for all files, and take no others. */
  private static void set(
      PosixFileAttributeView view,
      Set<PosixFilePermission> permissions,
      Set<PosixFilePermission> ofAll)
      throws IOException {
    try {
      view.setPermissions(permissions);
    } catch (IOException e) {
      if (!view.readAttributes().permissions().equals(ofAll)) {
        throw e;
      }
    }
  }

  private static void restrict(Path file) throws IOException {
    set(view(file), PRIVATE, view(file).readAttributes().permissions());
  }

  private Set<PosixFilePermission> permissions(Set<PosixFilePermission> old, boolean sameGroup) {
    if (unknown) {
      return withRest(old, "---");
    }
    return sameGroup ? old : ofAnotherGroup(old);
  }

  /**
   * What remains when the group cannot be kept: members of the new group get no more than all had,
   * and the members of the old one, who are others now, no more than they had.
   */
  static Set<PosixFilePermission> ofAnotherGroup(Set<PosixFilePermission> old) {
    String text = PosixFilePermissions.toString(old);
    StringBuilder both = new StringBuilder();
    for (int i = 3; i < 6; i++) {
      both.append(text.charAt(i) == text.charAt(i + 3) ? text.charAt(i) : '-');
    }
    return withRest(old, both.toString());
  }

  /** The owner's permissions, and these for the group and for others. */
  private static Set<PosixFilePermission> withRest(Set<PosixFilePermission> old, String rest) {
    String owner = PosixFilePermissions.toString(old).substring(0, 3);
    return PosixFilePermissions.fromString(owner + rest + rest);
  }

  /** The last change of the old file, its rights included. */
  private FileTime change() throws IOException {
    return (FileTime) Files.getAttribute(old, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
  }

  private static PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }
}
