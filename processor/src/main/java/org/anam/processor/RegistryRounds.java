package org.anam.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.discover.AnamNames;
import org.anam.processor.discover.CompilerSurroundings;
import org.anam.processor.discover.Discovery;
import org.anam.processor.discover.Lookups;
import org.anam.processor.discover.MarkerReader;
import org.anam.processor.discover.ModuleReader;
import org.anam.processor.generate.RegistryWriter;
import org.anam.processor.generate.SourceFile;
import org.anam.processor.model.RegistryModel;
import org.anam.processor.validate.RegistryRules;
import org.anam.processor.validate.Rules;

/**
 * What the registry processor remembers over the rounds.
 *
 * <p>The source file is opened in the round in which the first codec appears and written when
 * processing is over: so it lists the codecs of late rounds too, and is not created in the last
 * round, of which javac would warn. The {@code provides} line of a named module must find the class
 * before the last round, however; there the file is written as soon as no type of the module waits
 * for another.
 *
 * <p>Where only some types are compiled into a folder that has others, the registry lists those
 * too; {@link EarlierRegistries} knows them.
 */
final class RegistryRounds {

  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final MarkerReader markers;
  private final ModuleReader modules;
  private final ServicesFile services;
  private final Map<String, ClassName> codecs = new TreeMap<>();

  /** The names of the codecs that the other processor has yet to write. */
  private final Set<String> late = new HashSet<>();

  private EarlierRegistries earlier;
  private final Set<String> joined = new TreeSet<>();
  private ClassName name;
  private JavaFileObject file;
  private boolean failed;
  private boolean isWritten;
  private boolean isFinished;
  private RoundEnvironment last;

  RegistryRounds(ProcessingEnvironment environment) {
    this.environment = environment;
    this.reporter = new Reporter(environment.getMessager());
    this.markers = new MarkerReader(environment.getElementUtils());
    this.modules = new ModuleReader(environment.getElementUtils(), environment.getTypeUtils());
    this.services = new ServicesFile(environment.getFiler());
  }

  /** Whether that is the environment, and none that is only equal: it may have another filer. */
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(ProcessingEnvironment other) {
    return environment == other;
  }

  /**
   * Does what is to be done in a round; what was done in it already is not done again.
   *
   * @param opened the codecs that the other processor has opened in the round, and writes when
   *     processing is over
   */
  void process(RoundEnvironment round, List<MarkerReader.Marked> opened) {
    if (!round.equals(last)) {
      last = round;
      modules.read(round).forEach(this::fail);
    }
    opened.forEach(marked -> late.add(marked.codec().canonicalName()));
    List<MarkerReader.Marked> found = new ArrayList<>(markers.codecs(round));
    found.addAll(opened);
    found.forEach(marked -> codecs.put(marked.type(), marked.codec()));
    if (isWritten) {
      found.forEach(this::tooLate);
    } else if (!failed && file == null && !codecs.isEmpty() && !round.processingOver()) {
      open(round, opened.isEmpty());
    }
    if (file != null && !isWritten && (round.processingOver() || isModuleComplete())) {
      write(isMoot(round));
    }
    if (isWritten && round.processingOver() && !isFinished && !isMoot(round)) {
      isFinished = true;
      finish(round);
    }
  }

  /**
   * Whether each type of a named module has its codec, or will never have one because it is wrong.
   */
  private boolean isModuleComplete() {
    ModuleElement module = module();
    return isNamed(module)
        && modules.unmapped(module, codecs.keySet()).stream().noneMatch(RegistryRounds::isToCome);
  }

  private static boolean isToCome(Discovery type) {
    boolean isRight = type.diagnostics().isEmpty() && Rules.check(type.type()).isEmpty();
    return isRight || !type.missing().isEmpty();
  }

  private ModuleElement module() {
    return modules.moduleOf(codecs.keySet().iterator().next());
  }

  private static boolean isNamed(ModuleElement module) {
    return module != null && !module.isUnnamed();
  }

  private void tooLate(MarkerReader.Marked marked) {
    fail(
        Diagnostic.of(
            DiagnosticCode.LATE_TYPE,
            SourcePlace.of(environment.getElementUtils().getTypeElement(marked.type())),
            "The type "
                + marked.type()
                + " was generated after the registry "
                + name.canonicalName()
                + " of its module"));
  }

  private void fail(Diagnostic diagnostic) {
    failed = true;
    reporter.report(diagnostic);
  }

  private void open(RoundEnvironment round, boolean isWaiting) {
    TreeSet<String> types = new TreeSet<>(codecs.keySet());
    if (isWaiting) {
      // For changed types, whose codecs are still to come while those of unchanged types are here
      // as class files.
      TypeElement anam = environment.getElementUtils().getTypeElement(AnamNames.ANAM);
      ElementFilter.typesIn(round.getElementsAnnotatedWith(anam))
          .forEach(type -> types.add(type.getQualifiedName().toString()));
    }
    if (isNamed(module())) {
      // Types that wait, which in a build of one changed type are here as class files.
      modules.unmapped(module(), codecs.keySet()).stream()
          .filter(RegistryRounds::isToCome)
          .forEach(type -> types.add(type.type().type().canonicalName()));
    }
    earlier = new EarlierRegistries(services, environment, late);
    earlier.visible(codecNames()).forEach(marked -> types.add(marked.type()));
    earlier.names().forEach(modules::readEarlier);
    ClassName wanted = modules.registryName(types);
    name = wanted.peerClass(earlier.freeName(wanted));
    try {
      TypeElement taken = environment.getElementUtils().getTypeElement(name.canonicalName());
      if (taken != null && !modules.isGenerated(taken)) {
        fail(
            new Diagnostic(
                DiagnosticCode.REGISTRY_NAME,
                SourcePlace.of(taken),
                "The registry class would be called "
                    + name.simpleName()
                    + ", and there is such a class already",
                "Give the registry another name, by @AnamModule(\"LabRegistry\") in the"
                    + " package-info.java of a package, or rename the class."));
        return;
      }
      file = environment.getFiler().createSourceFile(name.canonicalName(), origins());
    } catch (IOException e) {
      cannotWrite(e);
    }
  }

  private Set<String> codecNames() {
    return codecs.values().stream().map(ClassName::canonicalName).collect(Collectors.toSet());
  }

  /** The codecs; the types of those that are not there yet. */
  private Element[] origins() {
    return codecs.entrySet().stream()
        .map(
            entry -> {
              String codec = entry.getValue().canonicalName();
              return late.contains(codec) ? entry.getKey() : codec;
            })
        .map(environment.getElementUtils()::getTypeElement)
        .toArray(Element[]::new);
  }

  private void finish(RoundEnvironment round) {
    new RegistryRules().check(modules.claims(codecs.keySet(), joined)).forEach(this::fail);
    if (round.errorRaised()) {
      return; // No class file will be written; what the folder has stays as it is.
    }
    if (isNamed(module())) {
      modules.checkProvides(module(), name).ifPresent(this::fail);
    }
    ServicesFile.Registry own = own();
    earlier.broken(own).forEach(this::fail);
    if (!failed) {
      writeService(own);
    }
  }

  private ServicesFile.Registry own() {
    Elements elements = environment.getElementUtils();
    List<ServicesFile.Listed> types = new ArrayList<>();
    codecs.forEach(
        (type, codec) ->
            types.add(
                new ServicesFile.Listed(
                    codec.canonicalName(),
                    elements.getBinaryName(elements.getTypeElement(type)).toString())));
    return new ServicesFile.Registry(name.canonicalName(), types);
  }

  /** Whether an error came before what would be said of codecs that were never compiled. */
  private boolean isMoot(RoundEnvironment round) {
    return round.errorRaised() && !late.isEmpty();
  }

  private void write(boolean isMoot) {
    isWritten = true;
    for (MarkerReader.Marked marked : earlier.visible(codecNames())) {
      codecs.put(marked.type(), marked.codec());
      joined.add(marked.type());
    }
    RegistryModel registry =
        new RegistryModel(name, List.copyOf(codecs.values()), isNamed(module()));
    SourceFile source =
        RegistryWriter.write(
            registry,
            new CompilerSurroundings(
                new Lookups(environment.getElementUtils()), name, origins()[0]));
    if (!source.hidden().isEmpty() && !isMoot) {
      hidden(source.hidden().get(0));
    }
    try (Writer writer = file.openWriter()) {
      writer.write(source.text());
    } catch (IOException e) {
      cannotWrite(e);
    }
  }

  private void hidden(ClassName codec) {
    fail(
        Diagnostic.of(
            DiagnosticCode.NAME_HIDDEN,
            SourcePlace.NONE,
            "The registry "
                + name.canonicalName()
                + " cannot name "
                + codec.canonicalName()
                + (codec.packageName().isEmpty()
                    ? ", which is in the unnamed package"
                    : ": other types have the names that lead to it")));
  }

  private void writeService(ServicesFile.Registry own) {
    List<ServicesFile.Registry> all = new ArrayList<>(List.of(own));
    all.addAll(earlier.beside(own));
    all.sort(Comparator.comparing(ServicesFile.Registry::name));
    try {
      if (!services.write(all, origins()) && !isNamed(module())) {
        reporter.warn(
            Diagnostic.of(
                DiagnosticCode.NO_OUTPUT_FOLDER,
                SourcePlace.NONE,
                "The registry "
                    + own.name()
                    + " cannot be found at run time, since the compiler has no output folder for META-INF/services"));
      }
    } catch (IOException e) {
      cannotWrite(e);
    }
  }

  private void cannotWrite(IOException cause) {
    fail(
        Diagnostic.of(
            DiagnosticCode.CANNOT_WRITE,
            SourcePlace.NONE,
            "The registry " + name.canonicalName() + " cannot be written: " + cause.getMessage()));
  }
}
