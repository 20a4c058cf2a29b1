package org.anam.mapping.error;

import org.anam.error.ErrorCode;

/**
 * Errors of saving objects to files and loading them, which messages and engines do not know.
 *
 * <p>Numbers: any free one of 100 to 199, which are shared with {@link org.anam.error.CoreError}
 * and {@link org.anam.storage.error.StorageError}.
 */
public enum MappingError implements ErrorCode {

  // Types and the registry.

  /**
   * The file names a class outside the permitted prefixes.
   *
   * <p>LoadOptions.permit("lab.") and a group with class = "other.Thing".
   */
  CLASS_NOT_PERMITTED(106, "Permit the prefix if you trust the file."),

  // Reading.

  /**
   * The file has no group of that name.
   *
   * <p>Hdf5.load(file, "persn") where the file has "person".
   */
  NO_SUCH_GROUP(130, "Name one of the groups that the file has."),

  /**
   * A group is not an object: it has no attribute class.
   *
   * <p>A plain HDF5 group made by another program.
   */
  NOT_AN_OBJECT(131, "Name the group that holds the object, or write the attribute class to it."),

  /**
   * A strict load met an entry that is no member of the class.
   *
   * <p>LoadOptions.strict() and an attribute "height" that Person does not have.
   */
  UNKNOWN_MEMBER(
      132,
      "Add the member, or an @ExtraData map that takes such entries, or load without strict()."),

  // Writing.

  /**
   * A text cannot be stored as it is: it has a lone surrogate, a NUL or, where ASCII is asked for,
   * another character.
   *
   * <p>A string that is U+D800 alone.
   */
  NOT_UNICODE(147, "Remove the character, or store the text as byte[]."),

  /**
   * The group to be written exists already.
   *
   * <p>Hdf5File.append and a save into the existing group "person".
   */
  NAME_EXISTS(148, "Choose another group, or save the whole file anew."),

  /**
   * The data to be stored contain bytes that a load would take for damage of the file.
   *
   * <p>A byte[] with the beginning of another HDF5 file, cut off in the middle of its texts.
   */
  LOOKS_DAMAGED(
      153,
      "Save with SaveOptions.sealed(), whose checksum is verified instead, or with deflate(1)."),

  // Files.

  /**
   * The file is sealed and its checksum does not fit its content: it was changed or damaged.
   *
   * <p>One bit flipped on the way.
   */
  SEAL_BROKEN(165, "Restore the file from a copy."),

  /**
   * A seal is required and the file has none.
   *
   * <p>LoadOptions.requireSeal() on a file saved without sealed().
   */
  SEAL_MISSING(166, "Save it sealed, or load without requireSeal()."),

  /**
   * An open file was asked for what it was not opened for.
   *
   * <p>Hdf5File.open and a save.
   */
  WRONG_MODE(
      177,
      "Open the file by Hdf5File.open to load, by create or append to save; close it between the two.");

  private final int number;
  private final String remedy;

  MappingError(int number, String remedy) {
    this.number = number;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return "ANAM" + number;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
