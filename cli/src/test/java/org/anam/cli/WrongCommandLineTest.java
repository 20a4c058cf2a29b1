package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a command line is said in words, with the exit code that the manual gives. */
class WrongCommandLineTest {

  @TempDir Path folder;

  private Run run(String line) throws IOException {
    Path file = folder.resolve("a.h5");
    if (!Files.exists(file)) {
      Files.copy(Run.golden("nested"), file);
    }
    Object[] args =
        Stream.of(line.split(" ", -1))
            .filter(arg -> !arg.isEmpty())
            .map(arg -> arg.equals("FOLDER") ? folder : arg)
            .map(arg -> arg.toString().replace("a.h5", file.toString()))
            .map(arg -> arg.replace("none.h5", folder.resolve("none.h5").toString()))
            .toArray();
    return Run.of(args);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                   | 2 | Missing command",
        "nosuch                             | 2 | Unmatched argument at index 0: 'nosuch'",
        "--nosuch                           | 2 | Unknown option: '--nosuch'",
        "help nosuch                        | 2 | Unknown subcommand 'nosuch'",
        "show                               | 2 | Missing required parameter: 'FILE'",
        "show a.h5 / more                   | 2 | Unmatched argument",
        "show --depth=x a.h5                | 2 | Invalid value for option '--depth': 'x'",
        "show --depth=-1 a.h5               | 2 | --depth and --items are numbers from 0",
        "show --items=99999999999 a.h5      | 2 | '99999999999' is not an int",
        "show --width=10 a.h5               | 2 | --width is one from 20",
        "show --values --no-values a.h5     | 2 | exclude each other",
        "show a.h5 /nosuch                  | 3 | ANAM130: There is nothing at this path",
        "show none.h5                       | 3 | ANAM162",
        "show FOLDER                        | 3 | ANAM163",
        "ls --color=blue a.h5               | 2 | '--color'",
        "ls a.h5 /nosuch/deeper             | 3 | ANAM130",
        "check                              | 2 | Missing required parameter: 'FILE'",
        "check --timeout=0 a.h5             | 2 | --timeout is at least 1 second",
        "check --classpath=none.h5 a.h5     | 2 | which is not there",
        "check --in-process none.h5         | 3 |",
        "diff a.h5                          | 2 | Missing required parameter: 'B'",
        "diff --tolerance=-1 a.h5 a.h5      | 2 | are numbers from 0",
        "diff --relative=NaN a.h5 a.h5      | 2 | are numbers from 0",
        "diff a.h5 none.h5                  | 3 | ANAM162",
        "diff a.h5 a.h5 /nosuch             | 3 | ANAM130",
        "convert a.h5                       | 2 | Missing required parameter: 'OUT'",
        "convert a.h5 FOLDER                | 2 | exists already; --force replaces it",
        "convert --force a.h5 FOLDER        | 4 | ANAM164: The path is a folder",
        "convert a.h5 none.h5/out.h5        | 4 | ANAM164",
        "convert --chunk= a.h5 none.h5      | 2 | --chunk takes sizes such as 64x64",
        "convert --chunk=0x5 a.h5 none.h5   | 2 | from 1 on",
        "convert --deflate=x a.h5 none.h5   | 2 | Invalid value for option '--deflate': 'x'",
        "convert --deflate=10 a.h5 none.h5  | 2 | from 1 (fast) to 9",
        "convert --deflate --contiguous a.h5 none.h5 | 2 | --contiguous takes no chunks",
      })
  void isSaidInWords(String line, int code, String words) throws IOException {
    Run run = run(line == null ? "" : line);
    assertThat(run.code()).as(run.err()).isEqualTo(code);
    if (words != null) {
      assertThat(run.err()).contains(words).doesNotContain("Exception", "\tat ");
    }
    assertThat(folder.resolve("none.h5")).doesNotExist();
  }

  /** Names of files, and of what is in them, do not write to the terminal. */
  @Test
  void messagesHaveNoControlCharacters() {
    Run run = Run.of("show", folder.resolve("a\u001b[31m.h5"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("a\\u001b[31m.h5").doesNotContain("\u001b");
  }
}
