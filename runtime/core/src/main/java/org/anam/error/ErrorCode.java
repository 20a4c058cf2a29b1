package org.anam.error;

/**
 * A kind of error: a stable text by which people look it up and programs tell it from others, and
 * what can be done about it.
 *
 * <p>Each module of Anam has an enum of its own, in its package {@code error}: {@link CoreError},
 * {@code StorageError}, {@code MappingError}, {@code MpiError} and so on. Programs compare with
 * their constants:
 *
 * <pre>{@code
 * catch (AnamException e) {
 *   if (e.code() == StorageError.NO_SUCH_FILE) {
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>Engines and transports that others write bring an enum of theirs, with ids that begin with a
 * name of their own, such as {@code ZARR7}: those of {@code ANAM} are given by this project, in
 * ranges that {@code docs/errors.md} states. They name the enum in an {@link ErrorCodeProvider}, so
 * that an error that comes from another rank, or was serialized, has the same constant again.
 *
 * <p>Implementations are enums: immutable, one object for each code.
 */
public interface ErrorCode {

  /**
   * The stable text, such as {@code ANAM122}: the same in every release, and never given another
   * meaning.
   */
  String id();

  /** The name of the constant, such as {@code WRONG_TYPE}. */
  String name();

  /** What can be done about it in general, a sentence with its full stop. */
  String remedy();

  /**
   * The code of an error that was made elsewhere, in another process or by another build: the
   * constant with that id, if the core or an {@link ErrorCodeProvider} has it; else a code of these
   * texts, equal to others of the same texts.
   *
   * @param id the {@link #id} that it had there
   * @param name its {@link #name}
   * @param remedy its {@link #remedy}
   * @throws AnamException ANAM178 when one of them is null
   */
  static ErrorCode of(String id, String name, String remedy) {
    Argument.notNull(id, "id");
    Argument.notNull(name, "name");
    Argument.notNull(remedy, "remedy");
    ErrorCode known = KnownCodes.BY_ID.get(id);
    return known == null ? new CodeText(id, name, remedy) : known;
  }
}
