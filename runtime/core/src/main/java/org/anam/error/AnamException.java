package org.anam.error;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The one exception of Anam at run time: it carries a stable code and says what is wrong, where,
 * and what to do.
 *
 * <p>The message reads {@code ANAM122: <what> [file, HDF5 path, member]. <remedy>}. Immutable; the
 * parts are there for programs as well.
 */
public final class AnamException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // Serialized as a CodeText.
  private final ErrorCode code;

  private final transient Optional<Path> file;
  private final transient Optional<String> source;
  private final transient Optional<String> hdf5Path;
  private final transient Optional<String> member;
  private final transient String what;
  private final transient String remedy;

  private AnamException(Builder builder) {
    super(builder.message(), builder.cause);
    code = builder.code;
    file = Optional.ofNullable(builder.file);
    source = Optional.ofNullable(builder.source);
    hdf5Path = Optional.ofNullable(builder.hdf5Path);
    member = Optional.ofNullable(builder.member);
    what = builder.what;
    remedy = builder.remedy;
  }

  /**
   * Starts an error.
   *
   * @param code its kind, usually a constant of the module that reports it
   * @param what what is wrong, without a full stop
   * @throws AnamException ANAM178 when the code is null
   */
  public static Builder of(ErrorCode code, String what) {
    return new Builder(code, what);
  }

  /** The stable code, the same in every release; to be compared with constants by {@code ==}. */
  public ErrorCode code() {
    return code;
  }

  /** What is wrong, without file, place and remedy, which {@link #getMessage()} has too. */
  public String what() {
    return what == null ? getMessage() : what;
  }

  /** The file concerned, if one is. */
  public Optional<Path> file() {
    return file == null ? Optional.empty() : file;
  }

  /**
   * What is read or written in place of a file, if that is so: {@code bytes}, or a URL without
   * credentials.
   */
  public Optional<String> source() {
    return source == null ? Optional.empty() : source;
  }

  /** The path inside the HDF5 file, such as {@code /person/age}, if known. */
  public Optional<String> hdf5Path() {
    return hdf5Path == null ? Optional.empty() : hdf5Path;
  }

  /** The Java member concerned, such as {@code Person.age}, if one is. */
  public Optional<String> member() {
    return member == null ? Optional.empty() : member;
  }

  /** What can be done about it, the end of the message. */
  public String remedy() {
    return remedy == null ? code.remedy() : remedy;
  }

  /**
   * The same error with those parts filled in that it does not have yet, for layers that know more
   * than the one in which it arose.
   *
   * @param inFile the file, or null
   * @param atPath the path inside the HDF5 file, or null
   * @param ofMember the Java member, or null
   * @return an error with the stack trace of this one, or this one if it already has all that is
   *     given
   */
  public AnamException at(Path inFile, String atPath, String ofMember) {
    boolean adds =
        (file().isEmpty() && inFile != null)
            || (hdf5Path().isEmpty() && atPath != null)
            || (member().isEmpty() && ofMember != null);
    if (!adds || what == null) {
      return this;
    }
    return copy(
        of(code, what)
            .file(file().orElse(inFile))
            .source(source().orElse(null))
            .path(hdf5Path().orElse(atPath))
            .member(member().orElse(ofMember))
            .remedy(remedy));
  }

  /**
   * The same error of another file, for layers that write a file under a name of their own.
   *
   * @param shown the file to name; null changes nothing
   */
  public AnamException inFile(Path shown) {
    return shown == null || file().filter(shown::equals).isPresent()
        ? this
        : copy(
            of(code, what())
                .file(shown)
                .path(hdf5Path().orElse(null))
                .member(member().orElse(null))
                .remedy(remedy()));
  }

  /**
   * The same error of something that is no file, for layers that know what they read or write.
   *
   * @param shown what to name in place of a file, such as {@code bytes}
   */
  public AnamException inSource(String shown) {
    return source().filter(shown::equals).isPresent()
        ? this
        : copy(
            of(code, what())
                .source(shown)
                .path(hdf5Path().orElse(null))
                .member(member().orElse(null))
                .remedy(remedy()));
  }

  /**
   * The same error with a further remedy, for layers that know more than the one in which it arose.
   *
   * @param sentence what to do, a sentence, which comes first
   */
  public AnamException withRemedy(String sentence) {
    return copy(
        of(code, what())
            .file(file().orElse(null))
            .source(source().orElse(null))
            .path(hdf5Path().orElse(null))
            .member(member().orElse(null))
            .remedy(sentence + " " + remedy()));
  }

  private AnamException copy(Builder parts) {
    AnamException full = parts.cause(getCause()).build();
    full.setStackTrace(getStackTrace());
    for (Throwable suppressed : getSuppressed()) {
      full.addSuppressed(suppressed);
    }
    return full;
  }

  /** With the code's texts, since a reader may not have the module that the code belongs to. */
  private void writeObject(ObjectOutputStream out) throws IOException {
    out.putFields().put("code", new CodeText(code.id(), code.name(), code.remedy()));
    out.writeFields();
  }

  /** Collects the parts of an error. Not thread-safe. */
  public static final class Builder {

    private final ErrorCode code;
    private final String what;
    private Path file;
    private String source;
    private String hdf5Path;
    private String member;
    private String remedy;
    private Throwable cause;

    private Builder(ErrorCode code, String what) {
      this.code = Argument.notNull(code, "code");
      this.what = what;
    }

    /** The file concerned. */
    public Builder file(Path value) {
      file = value;
      return this;
    }

    /** What is read or written in place of a file, in short and without secrets. */
    public Builder source(String value) {
      source = value;
      return this;
    }

    /** The path inside the HDF5 file. */
    public Builder path(String value) {
      hdf5Path = value;
      return this;
    }

    /** The Java member, as {@code Type.member}. */
    public Builder member(String value) {
      member = value;
      return this;
    }

    /**
     * What the user can do, as a sentence with its full stop; the code's general remedy when not
     * given.
     */
    public Builder remedy(String value) {
      remedy = value;
      return this;
    }

    /** What caused the error. */
    public Builder cause(Throwable value) {
      cause = value;
      return this;
    }

    /** The exception, to be thrown. */
    public AnamException build() {
      return new AnamException(this);
    }

    private String message() {
      StringBuilder text = new StringBuilder(code.id()).append(": ").append(what);
      String separator = " [";
      if (file != null) {
        text.append(separator).append("file ").append(file);
        separator = ", ";
      }
      if (source != null) {
        text.append(separator).append(source);
        separator = ", ";
      }
      if (hdf5Path != null) {
        text.append(separator).append("path ").append(hdf5Path);
        separator = ", ";
      }
      if (member != null) {
        text.append(separator).append("member ").append(member);
        separator = ", ";
      }
      if (separator.equals(", ")) {
        text.append(']');
      }
      return text.append(". ").append(remedy == null ? code.remedy() : remedy).toString();
    }
  }
}
