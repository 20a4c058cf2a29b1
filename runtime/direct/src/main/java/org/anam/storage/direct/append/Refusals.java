package org.anam.storage.direct.append;

import java.nio.file.Path;
import org.anam.error.AnamException;
import org.anam.storage.direct.bytes.Widths;
import org.anam.storage.direct.bytes.Window;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.OpenFile;
import org.anam.storage.direct.read.block.ObjectHeader;
import org.anam.storage.direct.read.block.Superblock;
import org.anam.storage.engine.ErrorPlace;
import org.anam.storage.error.StorageError;

/** Files and groups to which nothing can be added in place. */
final class Refusals {

  private static final String REMEDY =
      "Make a copy by anam convert, and append to that; or append by the engine on the HDF5 library,"
          + " -Danam.storage=hdf5lib, where a kill can leave the file unreadable.";

  private static final int PAGED = 1;

  private Refusals() {}

  /**
   * Checks what the file says of itself as a whole.
   *
   * @throws AnamException ANAM164
   */
  static void check(OpenFile file) {
    Superblock superblock = file.superblock();
    if (!superblock.widths().equals(Widths.USUAL)) {
      throw error(
              file.path(),
              "its addresses and lengths do not have 8 bytes, as all that the engine direct writes")
          .remedy("Append by the engine on the HDF5 library: -Danam.storage=hdf5lib.")
          .build();
    }
    if (superblock.extension() == Widths.UNDEFINED) {
      return;
    }
    ObjectHeader extension =
        file.read(
            ErrorPlace.root(file.path()), () -> file.objects().header(superblock.extension()));
    if (extension.find(MessageType.SHARED_TABLE) != null) {
      throw error(file.path(), "its objects share messages in a table").remedy(REMEDY).build();
    }
    ObjectHeader.Message space = extension.find(MessageType.FILE_SPACE_INFO);
    if (space != null && keepsSpace(space.window())) {
      throw error(file.path(), "it keeps lists of its free space, or is divided into pages")
          .remedy(REMEDY)
          .build();
    }
  }

  /** Whether the next writer would take room from lists that end before the file does. */
  private static boolean keepsSpace(Window info) {
    if (info.u8() == 0) {
      return true; // the form of one early release, which has no other reason to be there
    }
    return info.u8() == PAGED || info.u8() != 0;
  }

  private static AnamException.Builder error(Path file, String reason) {
    return AnamException.of(
            StorageError.CANNOT_WRITE, "Nothing can be added to this file in place: " + reason)
        .file(file);
  }

  /** The error for a group. */
  static AnamException group(ErrorPlace place, UnchangeableException cause) {
    return place
        .error(
            StorageError.CANNOT_WRITE,
            "Nothing can be added to this group in place: " + cause.getMessage())
        .remedy(REMEDY)
        .cause(cause)
        .build();
  }
}
