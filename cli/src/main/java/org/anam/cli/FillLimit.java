package org.anam.cli;

import org.anam.hdf5.LoadOptions;
import picocli.CommandLine.Option;

/** How many fill values of sparse datasets are taken. */
final class FillLimit {

  @Option(
      names = "--fill-limit",
      paramLabel = "BYTES",
      description =
          "How many bytes of a sparse dataset may be fill values, which the file does not store but"
              + " memory has to hold; 64 MiB when not given.")
  Long bytes;

  /** Options with the limit. */
  LoadOptions options() {
    require();
    return bytes == null ? LoadOptions.defaults() : LoadOptions.defaults().fillLimit(bytes);
  }

  /** Refuses what is no limit. */
  void require() {
    if (bytes != null && bytes < 0) {
      throw new UsageException("--fill-limit is a number of bytes from 0");
    }
  }
}
