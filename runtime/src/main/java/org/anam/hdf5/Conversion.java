package org.anam.hdf5;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.anam.codec.ArrayLayout;
import org.anam.error.AnamException;
import org.anam.inspect.Problem;
import org.anam.mapping.Rewriter;
import org.anam.registry.Registry;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StorageLock;

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

  private static final Conversion DEFAULTS = new Conversion(null, false, true, false, place -> {});

  private final ArrayLayout layout;
  private final boolean sealed;
  private final boolean renewLists;
  private final boolean lossy;
  private final Consumer<String> listener;

  private Conversion(
      ArrayLayout layout,
      boolean sealed,
      boolean renewLists,
      boolean lossy,
      Consumer<String> listener) {
    this.layout = layout;
    this.sealed = sealed;
    this.renewLists = renewLists;
    this.lossy = lossy;
    this.listener = listener;
  }

  /** What a conversion did and did not. */
  public record Report(boolean written, List<Problem> losses, List<String> keptLayouts) {

    /**
     * A report.
     *
     * @param written whether the new file is there
     * @param losses what the new file lacks, or would have lacked
     * @param keptLayouts the paths of arrays whose layout is as it was though another was asked for
     */
    public Report {
      losses = List.copyOf(losses);
      keptLayouts = List.copyOf(keptLayouts);
    }
  }

  /** Layouts as they are, no seal, lists of the old style renewed, nothing lost. */
  public static Conversion defaults() {
    return DEFAULTS;
  }

  /**
   * Gives arrays the chunks and filters of these options, instead of those that they have; a
   * chunk's size that is not given stays. Options without any make arrays contiguous. Scalars,
   * empty arrays, texts of any length and, with a chunk of a given rank, arrays of another stay as
   * they are.
   */
  public Conversion layout(SaveOptions options) {
    return new Conversion(options.layout(), sealed, renewLists, lossy, listener);
  }

  /** Seals the new file. */
  public Conversion sealed() {
    return new Conversion(layout, true, renewLists, lossy, listener);
  }

  /** Leaves lists of the old style as they are. */
  public Conversion keepOldLists() {
    return new Conversion(layout, sealed, false, lossy, listener);
  }

  /** Writes the file even if something cannot be kept. */
  public Conversion lossy() {
    return new Conversion(layout, sealed, renewLists, true, listener);
  }

  /** Tells each path before it is copied, under the lock. */
  public Conversion listener(Consumer<String> paths) {
    return new Conversion(layout, sealed, renewLists, lossy, Objects.requireNonNull(paths));
  }

  /**
   * Converts a file. Atomic as a save is: {@code out} is whole, or as it was. Both may be one file.
   *
   * @throws AnamException ANAM161 to ANAM168 for the files, ANAM125 to ANAM128 for what cannot be
   *     followed
   */
  public Report convert(Path in, Path out) {
    SaveOptions options = SaveOptions.defaults().registry(Registry.of());
    StorageLock lock = StorageLock.acquire();
    try {
      FileCheck.check(in, false);
      try (StorageFile file = Backend.storage().open(in);
          StorageGroup root = file.root();
          NewFile created = new NewFile(out, sealed ? options.sealed() : options, null)) {
        Rewriter rewriter =
            new Rewriter(
                file, Backend.storage().copier(), layout, renewLists, Registry.of(), listener);
        created.write(target -> rewriter.copy(root, target));
        boolean written = lossy || rewriter.losses().isEmpty();
        if (written) {
          created.commit();
        }
        return new Report(written, rewriter.losses(), rewriter.kept());
      }
    } catch (AnamException e) {
      throw e.at(in, null, null);
    } finally {
      lock.close();
    }
  }
}
