"""Writes the sources that are compiled: annotated types of four shapes, alone or with other code."""

TYPES_IN_A_PACKAGE = 24  # whole groups of the four shapes, which refer to each other


def write(folder, types, program):
    """Writes so many annotated types, with `program` also methods and a class beside each; gives the files."""
    files = []
    for number in range(types):
        shape = SHAPES[number % len(SHAPES)]
        name = shape[0] + str(number)
        values = {"n": number, "name": name, "methods": METHODS if program else "", **neighbours(number)}
        files.append(save(folder, number, name, fill(shape[1], values)))
        if program:
            values["subject"] = name
            files.append(save(folder, number, f"Analysis{number}", fill(ANALYSIS, values)))
    return files


def neighbours(number):
    """The types of the group that others of it refer to."""
    first = number - number % len(SHAPES)
    return {"sample": f"Sample{first}", "trial": f"Trial{first + 1}"}


def save(folder, number, name, text):
    package = f"part{number // TYPES_IN_A_PACKAGE}"
    file = folder / "lab" / package / f"{name}.java"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"package lab.{package};\n\n" + text)
    return file


def fill(template, values):
    for key, value in values.items():
        template = template.replace(f"${key}$", str(value))
    return template


SAMPLE = """import java.util.List;
import org.anam.Anam;

/** A sample. */
@Anam(name = "lab.$name$", group = "sample")
public record $name$(String label, int number, double mass, double[] trace, List<String> tags) {
$methods$}
"""

TRIAL = """import java.time.Instant;
import java.util.Map;
import org.anam.Anam;

/** A trial with a sample. */
@Anam
public record $name$(
    long number, boolean valid, Instant begun, $sample$ sample, Map<String, Double> parameters) {
$methods$}
"""

PROBE = """import java.util.Optional;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** A probe, whose fields the codec reaches itself. */
@Anam(group = "probe")
public final class $name$ {
  @Hdf5Output String serial = "";
  @Hdf5Output int channels;
  @Hdf5Output float gain;
  @Hdf5Output double[][] calibration = {};
  @Hdf5Output Optional<String> note = Optional.empty();
$methods$}
"""

WINDOW = """import java.util.List;
import org.anam.Anam;
import org.anam.Hdf5Output;

/** A window with accessors. */
@Anam
public final class $name$ {
  @Hdf5Output private final double from;
  @Hdf5Output private final double to;
  @Hdf5Output private int[] counts;
  @Hdf5Output private final List<$trial$> trials;

  public $name$(double from, double to, List<$trial$> trials) {
    this.from = from;
    this.to = to;
    this.trials = List.copyOf(trials);
  }

  public double from() {
    return from;
  }

  public double to() {
    return to;
  }

  public int[] getCounts() {
    return counts;
  }

  public void setCounts(int[] value) {
    counts = value;
  }

  public List<$trial$> trials() {
    return trials;
  }
$methods$}
"""

SHAPES = [("Sample", SAMPLE), ("Trial", TRIAL), ("Probe", PROBE), ("Window", WINDOW)]

# The methods of an annotated type of a program.
METHODS = """
  /** The values without those that are further than so many deviations from the mean. */
  public static double[] cleaned(double[] values, double deviations) {
    double mean = java.util.Arrays.stream(values).average().orElse(0);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    double limit = deviations * Math.sqrt(sum / Math.max(1, values.length - 1));
    return java.util.Arrays.stream(values).filter(v -> Math.abs(v - mean) <= limit).toArray();
  }

  /** A line for people. */
  public static String described(String label, int number, double[] values) {
    StringBuilder text = new StringBuilder(label).append(' ').append(number);
    for (int i = 0; i < Math.min(4, values.length); i++) {
      text.append(i == 0 ? ": " : ", ").append(String.format(java.util.Locale.ROOT, "%.3f", values[i]));
    }
    if (values.length > 4) {
      text.append(", and ").append(values.length - 4).append(" more");
    }
    return text.toString();
  }

  /** The unit that belongs to a letter. */
  public static String unit(char letter) {
    return switch (letter) {
      case 'm' -> "metre";
      case 's' -> "second";
      case 'g' -> "gram";
      case 'A' -> "ampere";
      case 'K' -> "kelvin";
      default -> throw new IllegalArgumentException("no unit has the letter " + letter);
    };
  }
"""

# A class of a program that works with an annotated type.
ANALYSIS = """import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Works with objects of one type. */
public final class Analysis$n$ {

  private final List<$subject$> subjects = new ArrayList<>();
  private final Map<String, List<$subject$>> byKey = new TreeMap<>();
  private final ToDoubleFunction<$subject$> weight;

  /** An analysis by some weight. */
  public Analysis$n$(ToDoubleFunction<$subject$> weight) {
    this.weight = weight;
  }

  /** Takes an object in under a key. */
  public void add(String key, $subject$ subject) {
    if (key.isBlank()) {
      throw new IllegalArgumentException("the key of " + subject + " is blank");
    }
    subjects.add(subject);
    byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(subject);
  }

  /** The sum of the weights for each key. */
  public Map<String, Double> totals() {
    Map<String, Double> totals = new HashMap<>();
    for (Map.Entry<String, List<$subject$>> entry : byKey.entrySet()) {
      double total = 0;
      for ($subject$ subject : entry.getValue()) {
        total += weight.applyAsDouble(subject);
      }
      totals.put(entry.getKey(), total);
    }
    return totals;
  }

  /** The heaviest object of a key. */
  public Optional<$subject$> heaviest(String key) {
    return byKey.getOrDefault(key, List.of()).stream().max(Comparator.comparingDouble(weight));
  }

  /** The keys, those with the most objects first. */
  public List<String> keys() {
    return byKey.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, List<$subject$>>>comparingInt(e -> -e.getValue().size())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .collect(Collectors.toList());
  }

  /** The correlation of the weights with their positions. */
  public double trend() {
    int n = subjects.size();
    if (n < 2) {
      return 0;
    }
    double meanX = (n - 1) / 2.0;
    double meanY = subjects.stream().mapToDouble(weight).average().orElseThrow();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int i = 0; i < n; i++) {
      double x = i - meanX;
      double y = weight.applyAsDouble(subjects.get(i)) - meanY;
      xy += x * y;
      xx += x * x;
      yy += y * y;
    }
    return xx == 0 || yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }

  /** Reads pairs of key and number; what is no pair is passed over and counted. */
  public static int read(Path file, Map<String, Double> into) throws IOException {
    int skipped = 0;
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] parts = line.split(",", 2);
        if (parts.length != 2) {
          skipped++;
          continue;
        }
        try {
          into.merge(parts[0].strip(), Double.parseDouble(parts[1].strip()), Double::sum);
        } catch (NumberFormatException e) {
          skipped++;
        }
      }
    }
    return skipped;
  }

  /** What was found, as text. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("analysis of ").append(subjects.size()).append(" objects");
    totals().forEach((key, total) -> text.append("; ").append(key).append('=').append(total));
    return text.append("; trend ").append(trend()).toString();
  }
}
"""
