package org.anam.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.SaveOptions;
import org.anam.registry.Registry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of docs/cli.md are run, and print what the manual says. With -Danam.regenerate=true
 * the manual is written anew.
 */
class ManualTest {

  private static final Path MANUAL = Path.of("..", "docs", "cli.md");
  private static final Pattern BLOCK =
      Pattern.compile("```text\\n(\\$ anam .*?)```", Pattern.DOTALL);

  @TempDir Path folder;
  private int lastCode;

  /** The object of the examples. */
  record Person(
      String name, int age, double[][] marks, List<Object> notes, Map<Object, Object> address) {}

  private static final class PersonCodec extends Codec<Person> {

    private static final ValueCodec<double[][]> MARKS =
        Values.array(Values.DOUBLES, new double[0][]);

    PersonCodec() {
      super(
          TypeDescriptor.of(Person.class, "lab.Person")
              .group("person")
              .members("name", "age", "marks", "notes", "address")
              .build());
    }

    @Override
    public void put(Person value, Sink out) {
      out.putString(value.name());
      out.putInt(value.age());
      out.put(value.marks(), MARKS);
      out.putList(value.notes(), Values.ANY);
      out.putMap(value.address(), Values.ANY, Values.ANY);
    }

    @Override
    public Person get(Source in) {
      throw new IllegalStateException("is not read");
    }
  }

  private void writeFiles() throws IOException {
    SaveOptions options = SaveOptions.defaults().registry(Registry.of(new PersonCodec()));
    Map<Object, Object> address = new LinkedHashMap<>();
    address.put("city", "York");
    address.put("number", 7);
    List<Object> notes = new ArrayList<>(List.of("tall", 3, List.of(true)));
    notes.add(null);
    double[][] marks = {{1.3, 2.0}, {1.7, 1.0}};
    Person anna = new Person("Anna", 45, marks, notes, address);
    Hdf5.save(folder.resolve("anna.hdf5"), anna, options);
    Hdf5.save(folder.resolve("sealed.hdf5"), anna, options.sealed());
    Map<Object, Object> before = new LinkedHashMap<>(address);
    before.put("number", 12);
    before.remove("city");
    double[][] olderMarks = {{1.3, 2.25}, {1.7, 1.0}};
    Hdf5.save(
        folder.resolve("older.hdf5"), new Person("Anna", 44, olderMarks, notes, before), options);
    byte[] bytes = Files.readAllBytes(folder.resolve("sealed.hdf5"));
    bytes[bytes.length / 2] ^= 4;
    Files.write(folder.resolve("changed.hdf5"), bytes);
    Path services = Files.createDirectories(folder.resolve("classes/META-INF/services"));
    Files.writeString(
        services.resolve("org.anam.codec.CodecModule"), InnerModule.class.getName() + "\n");
  }

  @Test
  void theExamplesPrintWhatTheManualSays() throws IOException {
    writeFiles();
    String manual = Files.readString(MANUAL);
    Matcher matcher = BLOCK.matcher(manual);
    StringBuilder renewed = new StringBuilder();
    int blocks = 0;
    while (matcher.find()) {
      String run = "```text\n" + run(matcher.group(1)) + "```";
      matcher.appendReplacement(renewed, Matcher.quoteReplacement(run));
      blocks++;
    }
    matcher.appendTail(renewed);
    assertThat(blocks).isGreaterThan(7);
    if (Boolean.getBoolean("anam.regenerate")) {
      Files.writeString(MANUAL, renewed.toString());
    }
    assertThat(Files.readString(MANUAL)).isEqualTo(renewed.toString());
  }

  /** Runs the commands of a block and puts their output behind each. */
  private String run(String block) {
    StringBuilder text = new StringBuilder();
    for (String line : block.lines().filter(l -> l.startsWith("$ ")).toList()) {
      text.append(line).append('\n');
      if (line.equals("$ echo $?")) {
        text.append(lastCode).append('\n');
        continue;
      }
      Object[] args =
          Stream.of(line.substring("$ anam ".length()).split(" ")).map(this::argument).toArray();
      Run run = Run.of(args);
      lastCode = run.code();
      text.append((run.out() + run.err()).replace(folder + "/", ""));
    }
    return text.toString();
  }

  private String argument(String text) {
    String plain = text.replace("'", "");
    return plain.replaceAll("^(--classpath=)?([a-z]+\\.hdf5|classes)$", "$1" + folder + "/$2");
  }

  /** Every option of every command is in the help, and the manual names each command. */
  @Test
  void theManualNamesEveryCommand() throws IOException {
    String manual = Files.readString(MANUAL);
    for (String command : new String[] {"ls", "show", "check", "diff", "convert"}) {
      assertThat(manual).contains("\n## " + command + "\n").contains("`anam " + command);
    }
    for (Matcher option = Pattern.compile("`(--[a-z0-9-]+)").matcher(manual); option.find(); ) {
      boolean known =
          Stream.of("ls", "show", "check", "diff", "convert", "")
              .anyMatch(
                  c -> Run.of("help", c.isEmpty() ? "help" : c).out().contains(option.group(1)));
      assertThat(known).as(option.group(1)).isTrue();
    }
  }
}
