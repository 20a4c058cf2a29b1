package org.anam.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.anam.error.AnamException;
import org.anam.hdf5.SaveOptions;
import org.anam.inspect.Conversion;
import org.anam.inspect.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code anam convert}: a file anew, with other layouts. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    header = "Writes a file anew: with chunks, compression, checksums, a seal.",
    description = {
      "Lists of the old style become lists. All else stays as it is, also what Anam has no use for."
          + " When something cannot be kept, nothing is written and the exit code is 1, unless"
          + " --lossy is given. OUT is whole or as it was, whatever happens.",
      "Layout options replace chunks and filters of all arrays with one dimension or more; chunks"
          + " keep their size unless --chunk is given. Without any, layouts stay."
    })
final class ConvertCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(index = "0", paramLabel = "IN", description = "The file to read.")
  Path in;

  @Parameters(index = "1", paramLabel = "OUT", description = "The file to write.")
  Path out;

  @Option(
      names = "--chunk",
      paramLabel = "N[xN...]",
      description = "Chunks of this size, such as 64x64, for arrays of as many dimensions.")
  String chunk;

  @Option(
      names = "--deflate",
      arity = "0..1",
      fallbackValue = "6",
      paramLabel = "LEVEL",
      description = "Compress, 1 (fast) to 9 (small); ${FALLBACK-VALUE} when no level is given.")
  Integer deflate;

  @Option(names = "--shuffle", description = "Shuffle bytes, so that numbers compress better.")
  boolean shuffle;

  @Option(names = "--fletcher32", description = "Give each chunk a checksum.")
  boolean fletcher32;

  @Option(names = "--contiguous", description = "No chunks and no filters.")
  boolean contiguous;

  @Option(names = "--seal", description = "Seal the new file: a checksum over all of it.")
  boolean seal;

  @Option(names = "--keep-old-lists", description = "Leave lists of the old style as they are.")
  boolean keepOldLists;

  @Option(names = "--lossy", description = "Write the file even if something cannot be kept.")
  boolean lossy;

  @Option(
      names = {"-f", "--force"},
      description = "Replace OUT if it is there.")
  boolean force;

  @Mixin private FillLimit fillLimit;

  ConvertCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() {
    if (!force && Files.exists(out)) {
      throw new UsageException(out + " exists already; --force replaces it");
    }
    Conversion conversion = layout(Conversion.defaults().listener(context::progress));
    conversion = conversion.reading(fillLimit.options());
    conversion = seal ? conversion.sealed() : conversion;
    conversion = keepOldLists ? conversion.keepOldLists() : conversion;
    conversion = lossy ? conversion.lossy() : conversion;
    Conversion.Report report = conversion.convert(in, out);
    context.clearProgress();
    for (Problem loss : report.losses()) {
      context
          .terminal()
          .err()
          .println(
              "anam: "
                  + (report.written() ? "not kept: " : "cannot be kept: ")
                  + Texts.visible(loss.path())
                  + ": "
                  + Texts.visible(loss.what()));
    }
    for (String path : report.keptLayouts()) {
      context.terminal().err().println("anam: layout as it was: " + Texts.visible(path));
    }
    if (!report.written()) {
      context.terminal().err().println("anam: " + out + " was not written; --lossy writes it");
    }
    return report.written() ? ExitCode.OK : ExitCode.FOUND;
  }

  private Conversion layout(Conversion conversion) {
    boolean filtered = deflate != null || shuffle || fletcher32 || chunk != null;
    if (!filtered && !contiguous) {
      return conversion;
    }
    if (filtered && contiguous) {
      throw new UsageException("--contiguous takes no chunks and no filters");
    }
    SaveOptions options = SaveOptions.defaults();
    try {
      if (chunk != null) {
        options = options.chunk(sizes(chunk));
      }
      if (deflate != null) {
        options = options.deflate(deflate);
      }
    } catch (AnamException e) {
      throw new UsageException(e.what() + ". " + e.remedy());
    }
    options = shuffle ? options.shuffle() : options;
    return conversion.layout(fletcher32 ? options.fletcher32() : options);
  }

  private static long[] sizes(String text) {
    if (!text.matches("[0-9]{1,9}([x,][0-9]{1,9})*")) {
      throw new UsageException("--chunk takes sizes such as 64x64, not " + text);
    }
    return Arrays.stream(text.split("[x,]", -1)).mapToLong(Long::parseLong).toArray();
  }
}
