package org.anam.hdf5;

import static org.anam.hdf5.MadeFile.list;
import static org.anam.hdf5.MadeFile.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.collection.Store;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;
import org.anam.mapping.error.MappingError;
import org.anam.registry.Registry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The remedies of errors about classes, groups and members, followed. */
class ObjectRemediesTest {

  private enum Color {
    RED,
    GREEN
  }

  private enum MoreColors {
    RED,
    GREEN,
    PURPLE
  }

  /** Named in a services file below. */
  public static final class PersonModule implements CodecModule {
    /** Called by the service loader. */
    public PersonModule() {}

    @Override
    public List<Codec<?>> codecs() {
      return List.of(Person.CODEC);
    }
  }

  private static final LoadOptions LOAD =
      LoadOptions.defaults().registry(Registry.of(Person.CODEC, Bag.CODEC));
  private static final SaveOptions SAVE =
      SaveOptions.defaults().registry(Registry.of(Person.CODEC, Bag.CODEC));

  @TempDir Path folder;
  private Path file;
  private final Person anna = new Person("Anna", 45);

  @BeforeEach
  void name() {
    file = folder.resolve("a.h5");
  }

  private static Object load(Path path, String group, ValueCodec<?> member) {
    return Hdf5.load(path, group, Holder.class, LOAD.registry(Registry.of(Holder.of(member)))).v();
  }

  private void personOfClass(String className) {
    MadeFile.make(
        file,
        root ->
            object(
                root,
                "person",
                className,
                group -> {
                  group.writeText("name", "Anna", TextForm.UTF8);
                  group.writeInteger("age", ElementType.INT32, 45);
                }));
  }

  @Test
  void aClassOfTheFileIsRegistered() {
    personOfClass("golden_classes.Person");
    Remedy.of(CoreError.UNKNOWN_CLASS, () -> Hdf5.load(file, empty()), "@Anam", "@Alias");
    assertThat(Hdf5.load(file, LOAD)).isEqualTo(anna);
  }

  private static LoadOptions empty() {
    return LOAD.registry(Registry.of());
  }

  @Test
  void anotherClassIsAskedForAsWhatItIs() {
    Hdf5.save(file, Map.of("person", new Bag(1), "other", anna), SAVE);
    AnamException error =
        Remedy.of(
            CoreError.WRONG_CLASS,
            () -> Hdf5.load(file, Person.class, LOAD),
            "@Alias(\"golden_classes.Bag\")",
            "Object",
            "default group of Person, which is \"person\"",
            "Hdf5.load(file, \"...\", Person.class)");
    assertThat(error.hdf5Path()).contains("/person");
    assertThat(Hdf5.load(file, "person", Object.class, LOAD)).isEqualTo(new Bag(1));
    assertThat(Hdf5.load(file, "person", Bag.class, LOAD)).isEqualTo(new Bag(1));
    assertThat(Hdf5.load(file, "other", Person.class, LOAD)).isEqualTo(anna);
  }

  @Test
  void aFormerNameIsAnAlias() {
    personOfClass("old.Person");
    assertThat(Hdf5.load(file, Person.class, LOAD)).isEqualTo(anna);
  }

  @Test
  void whatIsNoObjectIsPutIntoOne() {
    Remedy.of(
        CoreError.NO_CODEC,
        () -> Hdf5.save(file, "x", new Bag(1), SaveOptions.defaults().registry(Registry.of())),
        "Annotate the class");
    Hdf5.save(file, "x", new Bag(1), SAVE);
    Remedy.of(CoreError.NO_CODEC, () -> Hdf5.save(file, List.of(1)), "Hdf5.save(file, \"results\"");
    Hdf5.save(file, "results", List.of(1));
    assertThat(Hdf5.load(file)).isEqualTo(List.of(1));
    for (Object value : List.of("text", 1, new double[1], NdArray.scalar(1.0))) {
      Remedy.of(CoreError.NO_CODEC, () -> Hdf5.save(file, "x", value), "Store, List or Map");
      Hdf5.save(file, "x", new Store().put("v", value));
      assertThat(((Store) Hdf5.load(file)).get("v")).isNotNull();
      Remedy.of(
          CoreError.NO_CODEC, () -> Hdf5.load(file, "x", value.getClass()), "without a class");
    }
  }

  @Test
  void twoCodecsOfOneNameAreMadeOne() {
    Codec<Holder> one = Holder.of(Values.STRING);
    Codec<Holder> two = Holder.of(Values.INTEGER);
    Remedy.of(CoreError.DUPLICATE_CODEC, () -> Registry.of(one, two), "Rename one");
    assertThat(Registry.of(one).byName("test.Holder")).contains(one);
  }

  /** Without a services file there is no registry; the processor writes one. */
  @Test
  void theRegistryThatTheProcessorWritesIsFound() throws Exception {
    Hdf5.save(file, anna, SAVE);
    Remedy.of(
        CoreError.NO_REGISTRY,
        () -> Hdf5.load(file, Person.class),
        "annotationProcessorPaths",
        "annotationProcessor(");
    assertThat(withServices(PersonModule.class.getName(), () -> Hdf5.load(file, Person.class)))
        .isEqualTo(anna);
  }

  @Test
  void aServicesFileIsMergedWithItsClasses() throws Exception {
    Hdf5.save(file, anna, SAVE);
    withServices(
        "lab.GoneRegistry",
        () ->
            Remedy.of(
                CoreError.BROKEN_REGISTRY,
                () -> Hdf5.load(file, Person.class),
                "merge their META-INF/services"));
    assertThat(withServices(PersonModule.class.getName(), () -> Hdf5.load(file))).isEqualTo(anna);
  }

  private Object withServices(String lines, Callable<Object> action) throws Exception {
    Path services = folder.resolve("META-INF/services/" + CodecModule.class.getName());
    Files.createDirectories(services.getParent());
    Files.writeString(services, lines);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
      thread.setContextClassLoader(loader);
      return action.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void aPrefixIsPermitted() {
    Hdf5.save(file, anna, SAVE);
    Remedy.of(
        MappingError.CLASS_NOT_PERMITTED, () -> Hdf5.load(file, LOAD.permit("lab.")), "Permit");
    assertThat(Hdf5.load(file, LOAD.permit("lab.", "golden_classes."))).isEqualTo(anna);
  }

  @Test
  void aMemberThatFilesMayLackIsNullable() {
    MadeFile.make(file, root -> object(root, "h", "test.Holder", group -> {}));
    Codec<Holder> primitive = Holder.required(Values.INTEGER);
    Remedy.of(CoreError.MISSING_MEMBER, () -> Hdf5.load(file, primitive), "Integer, OptionalInt");
    assertThat(load(file, "h", Values.INTEGER)).isNull();
    assertThat(load(file, "h", Values.OPTIONAL_INT)).isEqualTo(OptionalInt.empty());
  }

  /** An external link that works, a soft link without a target, a datatype: none is followed. */
  @Test
  void linksAreReplacedByWhatTheyLeadTo() throws Exception {
    H5py.script("remedies.py", folder);
    Path made = folder.resolve("remedies.h5");
    AnamException external =
        Remedy.of(
            CoreError.MALFORMED, () -> load(made, "external", Values.DOUBLES), "h5copy -f ext");
    assertThat(external.what()).contains("external link", "other.h5:/x", "never follows");
    H5py.tool(
        folder,
        "h5copy",
        "-f",
        "ext",
        "-i",
        "remedies.h5",
        "-o",
        "whole.h5",
        "-s",
        "/external",
        "-d",
        "/external");
    assertThat((double[]) load(folder.resolve("whole.h5"), "external", Values.DOUBLES))
        .containsExactly(1, 2);

    AnamException dangling =
        Remedy.of(CoreError.MALFORMED, () -> load(made, "dangling", Values.DOUBLES), "Write what");
    assertThat(dangling.what()).contains("soft link that leads nowhere", "/nowhere");
    H5py.run(folder, "with h5py.File('remedies.h5', 'r+') as f:", "  f['nowhere'] = [1.0, 2.0]");
    assertThat((double[]) load(made, "dangling", Values.DOUBLES)).containsExactly(1, 2);

    AnamException type =
        Remedy.of(
            CoreError.MALFORMED, () -> load(made, "named_type", Values.DOUBLES), "or rename it");
    assertThat(type.what()).contains("named datatype", "no value");
    assertThat(
            Hdf5.load(made, "named_type", Holder.class, LOAD.registry(Registry.of(Holder.EMPTY))))
        .isEqualTo(new Holder(null));
  }

  @Test
  void aStructureIsWrittenAsTheFormatHasIt() {
    MadeFile.make(
        file, root -> object(root, "h", "test.Holder", group -> list(group, "v", -1, l -> {})));
    Remedy.of(
        CoreError.MALFORMED, () -> load(file, "h", Values.list(Values.INTEGER)), "docs/format.md");
    Path right = folder.resolve("right.h5");
    MadeFile.make(
        right, root -> object(root, "h", "test.Holder", group -> list(group, "v", 0, l -> {})));
    assertThat(load(right, "h", Values.list(Values.INTEGER))).isEqualTo(List.of());
  }

  @Test
  void aConstantIsAddedToTheEnum() {
    ValueCodec<MoreColors> more = Values.enumeration(MoreColors.class, MoreColors.values());
    Hdf5.save(file, new Holder(MoreColors.PURPLE), Holder.of(more));
    ValueCodec<Color> few = Values.enumeration(Color.class, Color.values());
    Remedy.of(CoreError.UNKNOWN_CONSTANT, () -> load(file, "h", few), "Add the constant");
    assertThat(load(file, "h", more)).isEqualTo(MoreColors.PURPLE);
  }

  @Test
  void longChainsAreLists() {
    Object chain = "end";
    for (int i = 0; i < 1001; i++) {
      chain = List.of(chain);
    }
    Object tooLong = chain;
    Remedy.of(CoreError.TOO_DEEP, () -> Hdf5.save(file, "l", tooLong), "as a list");
    List<Integer> flat = IntStream.range(0, 1001).boxed().toList();
    Hdf5.save(file, "l", flat);
    assertThat(Hdf5.load(file)).isEqualTo(flat);
  }

  @Test
  void aGroupOfTheFileIsNamed() {
    Hdf5.save(file, Map.of("persona", anna, "place", new Bag(1)), SAVE);
    AnamException error =
        Remedy.of(
            MappingError.NO_SUCH_GROUP,
            () -> Hdf5.load(file, Person.class, LOAD),
            "default group of Person, which is \"person\"",
            "It has persona, place.",
            "Did you mean persona?");
    assertThat(error.member()).isEmpty();
    assertThat(Hdf5.load(file, "persona", Person.class, LOAD)).isEqualTo(anna);
    try (Hdf5File opened = Hdf5File.open(file, LOAD)) {
      AnamException same = assertThrows(AnamException.class, () -> opened.load(Person.class));
      assertThat(same.remedy()).isEqualTo(error.remedy());
    }
  }

  @Test
  void aPlainGroupGetsItsClass() throws Exception {
    personOfClass(null);
    Remedy.of(
        MappingError.NOT_AN_OBJECT,
        () -> Hdf5.load(file, "person", Person.class, LOAD),
        "write the attribute class");
    H5py.run(
        folder,
        "with h5py.File('a.h5', 'r+') as f:",
        "  f['person'].attrs['class'] = 'golden_classes.Person'");
    assertThat(Hdf5.load(file, "person", Person.class, LOAD)).isEqualTo(anna);
  }

  @Test
  void anUnknownMemberIsAddedOrPassedOver() {
    Hdf5.save(file, "b", new Bag(1), SAVE);
    Codec<Holder> other =
        Holder.of(Values.ANY, type -> type.member("w").aliases("golden_classes.Bag"));
    LoadOptions options = LoadOptions.defaults().registry(Registry.of(other));
    Remedy.of(
        MappingError.UNKNOWN_MEMBER,
        () -> Hdf5.load(file, "b", Holder.class, options.strict()),
        "@ExtraData",
        "without strict()");
    assertThat(Hdf5.load(file, "b", Holder.class, options)).isEqualTo(new Holder(null));
    assertThat(Hdf5.load(file, "b", LOAD.strict())).isEqualTo(new Bag(1));
  }

  @Test
  void whatTheProgramRefusesIsCorrected() throws Exception {
    personOfClass("golden_classes.Person");
    H5py.run(
        folder,
        "with h5py.File('a.h5', 'r+') as f:",
        "  f['person'].attrs['age'] = numpy.int32(-1)");
    AnamException error =
        Remedy.of(CoreError.REFUSED, () -> Hdf5.load(file, LOAD), "correct the value");
    assertThat(error).hasCauseInstanceOf(IllegalArgumentException.class);
    H5py.run(
        folder,
        "with h5py.File('a.h5', 'r+') as f:",
        "  f['person'].attrs['age'] = numpy.int32(45)");
    assertThat(Hdf5.load(file, LOAD)).isEqualTo(anna);
  }
}
