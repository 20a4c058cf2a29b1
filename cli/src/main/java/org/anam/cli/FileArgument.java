package org.anam.cli;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** The file that a command looks at, and where in it. */
final class FileArgument {

  @Parameters(index = "0", paramLabel = "FILE", description = "An HDF5 file.")
  Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PATH",
      defaultValue = "/",
      description = "A place in the file, such as /person/age; everything when not given.")
  String path;
}
