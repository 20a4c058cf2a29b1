package org.anam.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.CoreError;
import org.anam.file.CheckedFile;
import org.anam.file.NewFile;
import org.anam.file.Seal;
import org.anam.file.UserBlock;
import org.anam.hdf5.LoadOptions;
import org.anam.hdf5.SaveOptions;
import org.anam.layout.ArrayLayout;
import org.anam.registry.Registry;
import org.anam.storage.NotInEngineException;
import org.anam.storage.Storage;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.error.StorageError;

/**
 * Writes a file anew with another layout of its arrays, a seal, and lists instead of those of the
 * old style. Everything else stays: attributes, links and datatypes, whether Anam knows them or
 * not. Immutable; each method returns a changed conversion.
 *
 * <pre>{@code
 * Conversion.defaults().layout(SaveOptions.defaults().deflate(6).shuffle()).convert(in, out);
 * }</pre>
 */
public final class Conversion {

  private static final Conversion DEFAULTS =
      new Conversion(null, false, true, false, LoadOptions.defaults(), place -> {});

  private final ArrayLayout layout;
  private final boolean sealed;
  private final boolean renewLists;
  private final boolean lossy;
  private final LoadOptions reading;
  private final Consumer<String> listener;

  private Conversion(
      ArrayLayout layout,
      boolean sealed,
      boolean renewLists,
      boolean lossy,
      LoadOptions reading,
      Consumer<String> listener) {
    this.layout = layout;
    this.sealed = sealed;
    this.renewLists = renewLists;
    this.lossy = lossy;
    this.reading = reading;
    this.listener = listener;
  }

  /** What a conversion did and did not do. */
  public record Report(boolean written, List<Problem> losses, List<String> keptLayouts) {

    /**
     * A report.
     *
     * @param written whether the new file is there
     * @param losses what the new file lacks, or would have lacked
     * @param keptLayouts the paths of arrays that kept their layout although another was asked for
     */
    public Report {
      losses = List.copyOf(Argument.notNull(losses, "losses"));
      keptLayouts = List.copyOf(Argument.notNull(keptLayouts, "keptLayouts"));
    }
  }

  /** Layouts as they are, no seal, lists of the old style renewed, nothing lost. */
  public static Conversion defaults() {
    return DEFAULTS;
  }

  /**
   * Gives arrays the chunks and filters of these options, instead of those that they have; a
   * chunk's size that is not given stays. Options without chunks and filters make arrays
   * contiguous. Scalars, empty arrays, texts of any length and, with a chunk of a given rank,
   * arrays of another stay as they are.
   */
  public Conversion layout(SaveOptions options) {
    return new Conversion(
        Argument.notNull(options, "options").layout(),
        sealed,
        renewLists,
        lossy,
        reading,
        listener);
  }

  /** Seals the new file. */
  public Conversion sealed() {
    return new Conversion(layout, true, renewLists, lossy, reading, listener);
  }

  /** Leaves lists of the old style as they are. */
  public Conversion keepOldLists() {
    return new Conversion(layout, sealed, false, lossy, reading, listener);
  }

  /** Writes the file even if something cannot be kept. */
  public Conversion lossy() {
    return new Conversion(layout, sealed, renewLists, true, reading, listener);
  }

  /**
   * Tells the listener each path before it is copied, while others wait for the engine where it is
   * the library.
   */
  public Conversion listener(Consumer<String> paths) {
    return new Conversion(
        layout, sealed, renewLists, lossy, reading, Argument.notNull(paths, "paths"));
  }

  /**
   * Reads the file with these options, of which only the engine, which writes the new file too, the
   * fill limit and the requirement of a seal matter here.
   */
  public Conversion reading(LoadOptions options) {
    return new Conversion(
        layout, sealed, renewLists, lossy, Argument.notNull(options, "options"), listener);
  }

  /**
   * Converts a file. Atomic as a save is: {@code out} is whole, or as it was. Both may be one file.
   *
   * @throws AnamException ANAM161 to ANAM168 for the files, ANAM125 to ANAM128 for what cannot be
   *     followed
   */
  public Report convert(Path in, Path out) {
    Argument.notNull(in, "in");
    Argument.notNull(out, "out");
    String named = reading.engine().orElse(null);
    AtomicReference<String> lack = new AtomicReference<>();
    try {
      try {
        return Storages.call(named, engine -> convert(engine, in, out, lack));
      } catch (AnamException e) {
        if (lack.get() == null || !Storages.isLack(e)) {
          throw e;
        }
        // No engine copies all of it; so the first one does what it can.
        return Storages.call(named, engine -> convert(engine, in, out, null));
      }
    } catch (AnamException e) {
      throw e.at(in, null, null);
    }
  }

  /**
   * Converts by an engine.
   *
   * @param lack gets what the engine lacks, which then ends the conversion so that the next one is
   *     asked; null when it counts as a loss
   */
  private Report convert(Storage engine, Path in, Path out, AtomicReference<String> lack) {
    try (StorageFile file =
            CheckedFile.open(engine, in, reading.isSealRequired(), reading.fillLimit()).file();
        StorageGroup root = file.root();
        NewFile created = create(engine, out, file)) {
      Rewriter rewriter =
          new Rewriter(engine, file, created.file(), layout, renewLists, Registry.of(), listener);
      created.write(target -> rewriter.copyAll(root, target));
      if (lack != null && rewriter.lack() != null) {
        lack.set(rewriter.lack());
        throw AnamException.of(StorageError.CANNOT_WRITE, rewriter.lack())
            .cause(new NotInEngineException(rewriter.lack()))
            .build();
      }
      List<Problem> losses = new ArrayList<>(lostBlock(file));
      losses.addAll(rewriter.losses());
      boolean written = lossy || losses.isEmpty();
      if (written) {
        created.commit();
      }
      return new Report(written, losses, rewriter.kept());
    }
  }

  /** A new file that is made as the old one was, with its user block or room for a seal. */
  private NewFile create(Storage engine, Path out, StorageFile old) {
    UserBlock block = new UserBlock(old.path(), old.userBlock());
    boolean keepsBlock = !sealed && !block.isSeal();
    long length = keepsBlock ? block.length() : sealed ? Seal.BLOCK : 0;
    return new NewFile(
        engine,
        out,
        sealed,
        path -> {
          StorageFile file = engine.fillLike(path, old, length);
          if (keepsBlock) {
            block.copyTo(path);
          }
          return file;
        });
  }

  private List<Problem> lostBlock(StorageFile old) {
    UserBlock block = new UserBlock(old.path(), old.userBlock());
    if (!sealed || block.isSeal() || block.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Problem(
            Problem.Severity.ERROR,
            CoreError.UNMAPPABLE_VALUE,
            "/",
            "The user block of "
                + block.length()
                + " bytes, by which other programs recognise the file, would be overwritten by the"
                + " seal",
            "Leave the file without a seal."));
  }
}
