package org.anam.processor;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.discover.AnamNames;
import org.anam.processor.discover.CompilerErrors;
import org.anam.processor.discover.CompilerSurroundings;
import org.anam.processor.discover.Discovery;
import org.anam.processor.discover.LombokForms;
import org.anam.processor.discover.LombokRounds;
import org.anam.processor.discover.Lookups;
import org.anam.processor.discover.MappedTypeReader;
import org.anam.processor.discover.MarkerReader;
import org.anam.processor.discover.StrayAnnotations;
import org.anam.processor.discover.TypeLookup;
import org.anam.processor.generate.CodecWriter;
import org.anam.processor.generate.SourceFile;
import org.anam.processor.model.MappedType;
import org.anam.processor.validate.Rules;

/**
 * Writes one codec for each type with {@code @Anam}. Isolating, in Gradle's terms: a codec depends
 * on its type and what can be reached from it, and has the type as its one originating element.
 *
 * <p>It claims the annotations of {@code org.anam} that users write, so that {@code
 * -Xlint:processing} finds each claimed; {@code docs/decisions} says why.
 */
@AutoService(Processor.class)
public final class CodecProcessor extends AbstractProcessor {

  /** The types seen, over all rounds, by name: elements must not be kept from round to round. */
  private final Set<String> seen = new LinkedHashSet<>();

  /** The outermost types that are compiled, by name. */
  private final Set<String> sources = new HashSet<>();

  private Set<String> deferred = new TreeSet<>();

  /** What was said of annotations outside of mapped types, to say it once. */
  private final Set<String> stray = new LinkedHashSet<>();

  private Reporter reporter;
  private LombokRounds lombok;
  private AuxiliaryTypes auxiliary;
  private CodecFiles files;

  /** What was looked up in this round. */
  private Lookups lookups;

  private boolean saidRuntimeIsMissing;
  private boolean saidSourceIsTooOld;

  /** Called by the compiler. */
  public CodecProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    reporter = new Reporter(environment.getMessager());
    lombok = new LombokRounds(environment.getElementUtils());
    LocalTypes.watch(environment);
    auxiliary = AuxiliaryTypes.of(environment);
    files = new CodecFiles(environment, reporter);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    Set<String> names = new LinkedHashSet<>(AnamNames.IN_MAPPED_TYPES);
    names.add(AnamNames.ANAM);
    return names;
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // else -Xlint:processing would warn each user
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    lombok.begin();
    lookups = new Lookups(processingEnv.getElementUtils());
    List<TypeElement> types = new ArrayList<>();
    for (String name : deferred) {
      TypeElement type = processingEnv.getElementUtils().getTypeElement(name);
      if (type != null) {
        types.add(type);
      }
    }
    deferred = new TreeSet<>();
    Set<String> present = new MarkerReader(processingEnv.getElementUtils()).mappedTypes(round);
    TypeElement anam = processingEnv.getElementUtils().getTypeElement(AnamNames.ANAM);
    if (anam != null) {
      for (Element element : round.getElementsAnnotatedWith(anam)) {
        if (element instanceof TypeElement type
            && !present.contains(type.getQualifiedName().toString())) {
          types.add(type);
        }
      }
    }
    if (!types.isEmpty() && isTooOld(types.get(0))) {
      return true;
    }
    types.forEach(type -> seen.add(type.getQualifiedName().toString()));
    ElementFilter.typesIn(round.getRootElements())
        .forEach(root -> sources.add(root.getQualifiedName().toString()));
    for (Diagnostic diagnostic :
        new StrayAnnotations(processingEnv.getElementUtils()).find(annotations, round)) {
      stray.add(diagnostic.what());
      reporter.report(diagnostic);
    }
    types.forEach(type -> process(type, round));
    try {
      files.endRound(round, sources);
    } catch (RuntimeException e) {
      reporter.internal(null, e);
    }
    return true;
  }

  /** Whether the compilation is for a Java that generated code is too new for; said once. */
  private boolean isTooOld(TypeElement type) {
    SourceVersion version = processingEnv.getSourceVersion();
    if (version.compareTo(SourceVersion.RELEASE_17) >= 0) {
      return false;
    }
    if (!saidSourceIsTooOld) {
      saidSourceIsTooOld = true;
      reporter.report(
          Diagnostic.of(
              DiagnosticCode.SOURCE_LEVEL,
              SourcePlace.of(type),
              "Generated code needs Java 17, and this compilation is for an older Java"));
    }
    return true;
  }

  private void process(TypeElement type, RoundEnvironment round) {
    boolean last = round.processingOver();
    try {
      Discovery discovery = read(type);
      if (!last && (lombok.isToWait(type) || !discovery.missing().isEmpty())) {
        deferred.add(type.getQualifiedName().toString());
        return;
      }
      if (last && round.errorRaised()) {
        return; // The error ended the rounds before the type was what it is to be.
      }
      List<Diagnostic> diagnostics = diagnostics(discovery);
      if (last) {
        diagnostics = lombok.absent(type).map(List::of).orElse(diagnostics);
      }
      ownDiagnostics(type, diagnostics).forEach(d -> reporter.report(type, d));
      if (diagnostics.isEmpty()
          && discovery.missing().isEmpty()
          && !discovery.type().traits().isAbstract()
          && runtimeIsThere(type)) {
        write(type, discovery.type());
      }
    } catch (RuntimeException e) {
      reporter.internal(type, e);
    }
  }

  private Discovery read(TypeElement type) {
    return new MappedTypeReader(
            processingEnv.getElementUtils(),
            processingEnv.getTypeUtils(),
            seen,
            new SourceFiles(processingEnv)::has)
        .read(type);
  }

  private List<Diagnostic> diagnostics(Discovery discovery) {
    List<Diagnostic> all = new ArrayList<>(discovery.diagnostics());
    all.addAll(Rules.check(discovery.type()));
    TypeElement subject =
        processingEnv.getElementUtils().getTypeElement(discovery.type().type().canonicalName());
    CompilerErrors compiler =
        new CompilerErrors(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
    for (String name : discovery.missing()) {
      if (compiler.has(name, subject)) {
        continue;
      }
      all.add(
          Diagnostic.of(
              DiagnosticCode.MISSING_TYPE,
              discovery.type().place(),
              "The type "
                  + name
                  + ", which the mapping of "
                  + discovery.type().type().simpleName()
                  + " needs, is not there"));
    }
    if (subject == null) {
      return all; // of a compact source file, whose types have no name to find them by
    }
    return new LombokForms(processingEnv.getElementUtils())
        .cause(subject, all)
        .map(List::of)
        .orElse(all);
  }

  /** Leaves out what is reported at supertypes that are compiled too. */
  private List<Diagnostic> ownDiagnostics(TypeElement type, List<Diagnostic> diagnostics) {
    List<Diagnostic> own = new ArrayList<>(diagnostics);
    own.removeIf(diagnostic -> stray.contains(diagnostic.what()));
    for (Diagnostic diagnostic : diagnostics) {
      Element element = diagnostic.place().element();
      if (Reporter.isInside(element, type)) {
        continue;
      }
      TypeElement owner = ownerOf(element);
      if (seen.contains(owner.getQualifiedName().toString())
          && diagnostics(read(owner)).contains(diagnostic)) {
        own.remove(diagnostic);
      }
    }
    return own;
  }

  private static TypeElement ownerOf(Element element) {
    Element at = element;
    while (!(at instanceof TypeElement)) {
      at = at.getEnclosingElement();
    }
    return (TypeElement) at;
  }

  /** Whether the compilation sees the runtime; said once if not. */
  private boolean runtimeIsThere(TypeElement type) {
    ModuleElement module = processingEnv.getElementUtils().getModuleOf(type);
    boolean isNamed = module != null && !module.isUnnamed();
    TypeElement codec = TypeLookup.find(processingEnv.getElementUtils(), AnamNames.CODEC, type);
    if (codec != null) {
      return true;
    }
    if (!saidRuntimeIsMissing) {
      saidRuntimeIsMissing = true;
      reporter.report(
          new Diagnostic(
              DiagnosticCode.RUNTIME_MISSING,
              SourcePlace.of(type),
              isNamed
                  ? "The module " + module.getQualifiedName() + " does not read org.anam.runtime"
                  : "The runtime that the codec of " + type.getSimpleName() + " needs is not there",
              isNamed
                  ? "Add requires org.anam.runtime; to module-info.java."
                  : "Add org.anam:anam-runtime to the dependencies."));
    }
    return false;
  }

  private void write(TypeElement type, MappedType model) {
    SourceFile source =
        CodecWriter.write(model, new CompilerSurroundings(lookups, model.codec(), type));
    if (!source.hidden().isEmpty()) {
      reporter.report(
          Diagnostic.of(
              DiagnosticCode.NAME_HIDDEN,
              model.place(),
              "The codec of "
                  + model.type().simpleName()
                  + " cannot name "
                  + source.hidden().get(0).canonicalName()
                  + ": its simple name means something else there, and so does the first part of its"
                  + " qualified name, or it has none"));
      return;
    }
    if (files.open(type, model, source)) {
      auxiliary.find(source.named(), type).forEach(reporter::note);
    }
  }
}
