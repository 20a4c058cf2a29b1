package org.anam.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.LoadOptions;
import org.anam.inspect.Inspection;
import org.anam.inspect.Node;
import org.anam.inspect.Problem;
import org.anam.mapping.error.MappingError;
import org.anam.registry.Registry;

/** Checks one file in this process. */
final class FileCheckRun {

  private final Path file;
  private final LoadOptions options;
  private final boolean loads;
  private final boolean requireSeal;
  private final Consumer<String> listener;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private long objects;
  private boolean sealed;

  private FileCheckRun(
      Path file,
      LoadOptions options,
      boolean loads,
      boolean requireSeal,
      Consumer<String> listener) {
    this.file = file;
    this.options = options;
    this.loads = loads;
    this.requireSeal = requireSeal;
    this.listener = listener;
  }

  /**
   * Checks a file.
   *
   * @param registry what loads the objects; null to look at the structure alone
   * @param listener told of each place before it is read
   */
  static FileVerdict check(
      Path file, Registry registry, CheckSettings settings, Consumer<String> listener) {
    LoadOptions options = settings.fillLimit.options();
    options = registry == null ? options : options.registry(registry);
    options = settings.strict ? options.strict() : options;
    FileCheckRun run =
        new FileCheckRun(file, options, registry != null, settings.requireSeal, listener);
    try {
      run.inspect();
    } catch (AnamException e) {
      run.add(e, "");
    } catch (OutOfMemoryError e) {
      run.add(
          AnamException.of(CoreError.TOO_LARGE, "The file does not fit into the memory").build(),
          "");
    }
    return new FileVerdict(
        file, FileVerdict.of(run.findings), run.sealed, run.objects, List.copyOf(run.findings));
  }

  private void inspect() {
    List<String> roots = new ArrayList<>();
    try (Inspection inspection = Inspection.open(file, options)) {
      sealed = inspection.isSealed();
      if (requireSeal && !sealed) {
        add(AnamException.of(MappingError.SEAL_MISSING, "The file is not sealed").build(), "");
      }
      Node tree =
          inspection.tree(
              "/", new Inspection.Extent(Integer.MAX_VALUE, Integer.MAX_VALUE, 0, true), listener);
      for (Node node : tree.all()) {
        objects += node.kind() == Node.Kind.OBJECT ? 1 : 0;
        node.problems().forEach(this::add);
      }
      roots(tree, roots);
    }
    if (loads) {
      load(roots);
    }
  }

  /** The groups that a program would load: objects, lists and dictionaries outside of others. */
  private static void roots(Node group, List<String> roots) {
    for (Node child : group.children()) {
      switch (child.kind()) {
        case OBJECT, LIST, DICTIONARY -> roots.add(child.path());
        case GROUP -> roots(child, roots);
        default -> {
          // Values and links are not loaded by themselves.
        }
      }
    }
  }

  private void load(List<String> roots) {
    try (Hdf5File open = Hdf5File.open(file, options)) {
      for (String root : roots) {
        listener.accept(root);
        try {
          open.load(root);
        } catch (AnamException e) {
          add(e, root);
        } catch (LinkageError e) {
          add(
              AnamException.of(CoreError.BROKEN_REGISTRY, "A class cannot be loaded: " + e).build(),
              root);
        }
      }
    }
  }

  private void add(Problem problem) {
    add(
        new Finding(
            NodeJson.word(problem.severity()),
            problem.code().id(),
            problem.path(),
            "",
            problem.what(),
            problem.remedy()));
  }

  private void add(AnamException e, String path) {
    add(
        new Finding(
            "error",
            e.code().id(),
            e.hdf5Path().orElse(path),
            e.member().orElse(""),
            e.what(),
            e.remedy()));
  }

  /** A load tells of the same problem as the description, at most with the member besides. */
  private void add(Finding finding) {
    if (seen.add(finding.code() + " " + finding.path()) || !finding.member().isEmpty()) {
      findings.removeIf(
          old -> old.code().equals(finding.code()) && old.path().equals(finding.path()));
      findings.add(finding);
    }
  }
}
