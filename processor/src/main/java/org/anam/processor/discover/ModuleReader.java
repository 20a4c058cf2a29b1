package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ProvidesDirective;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Claim;
import org.anam.processor.model.Located;

/** Finds the name of the registry class, and what a named module says of it. */
public final class ModuleReader {

  private final Elements elements;
  private final Types types;
  private String annotatedPackage;
  private ClassName given;

  /** A reader that asks the compiler. */
  public ModuleReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** Reads {@code @AnamModule} among the round's packages; what is wrong with it is returned. */
  public List<Diagnostic> read(RoundEnvironment round) {
    List<Diagnostic> found = new ArrayList<>();
    TypeElement annotation = elements.getTypeElement(AnamNames.ANAM_MODULE);
    if (annotation == null) {
      return found;
    }
    List<Element> packages = new ArrayList<>(round.getElementsAnnotatedWith(annotation));
    packages.sort(Comparator.comparing(Element::toString));
    for (Element element : packages) {
      Annotations module = Annotations.find(elements, element, AnamNames.ANAM_MODULE).orElseThrow();
      String name = ((PackageElement) element).getQualifiedName().toString();
      Located<String> simple = module.text("value");
      if (annotatedPackage != null && !annotatedPackage.equals(name)) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.MODULE_TWICE,
                module.place(),
                "@AnamModule stands on the packages " + annotatedPackage + " and " + name));
      } else if (!SourceVersion.isIdentifier(simple.value())
          || SourceVersion.isKeyword(simple.value())) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.REGISTRY_NAME,
                simple.place(),
                "\"" + simple.value() + "\" is no name of a class"));
      } else {
        given = ClassName.get(name, simple.value());
      }
      annotatedPackage = annotatedPackage == null ? name : annotatedPackage;
    }
    return found;
  }

  /**
   * Takes the name of a registry of an earlier compilation for that of this one, if
   * {@code @AnamModule} gave it: the {@code package-info} is here as a class file where only some
   * types are compiled again.
   */
  public void readEarlier(String registry) {
    int dot = registry.lastIndexOf('.');
    PackageElement part = elements.getPackageElement(registry.substring(0, Math.max(dot, 0)));
    if (given == null && part != null) {
      Annotations.find(elements, part, AnamNames.ANAM_MODULE)
          .map(module -> module.text("value").value())
          .filter(registry.substring(dot + 1)::equals)
          .ifPresent(simple -> given = ClassName.get(part.getQualifiedName().toString(), simple));
    }
  }

  /**
   * The name of the registry class: what {@code @AnamModule} gives; else in a named module {@code
   * AnamRegistry} in the package of the first type; else the first type's name with {@code
   * AnamRegistry} behind it, so that the main and test classes of one package do not meet. A type
   * of the unnamed package comes before all others, since only there its codec can be named.
   *
   * @param types the names of the types, sorted
   */
  public ClassName registryName(SortedSet<String> types) {
    if (given != null) {
      return given;
    }
    String first =
        types.stream()
            .filter(name -> ClassName.get(elements.getTypeElement(name)).packageName().isEmpty())
            .findFirst()
            .orElse(types.first());
    TypeElement type = elements.getTypeElement(first);
    ClassName codec = AnamNames.codecOf(type);
    ModuleElement module = elements.getModuleOf(type);
    return module != null && !module.isUnnamed()
        ? ClassName.get(codec.packageName(), "AnamRegistry")
        : codec.peerClass(codec.simpleName() + "Registry");
  }

  /** Whether the class is one that Anam generated, in this compilation or a former one. */
  public boolean isGenerated(TypeElement type) {
    return Annotations.has(elements, type, AnamNames.GENERATED);
  }

  /** The module of a type. */
  public ModuleElement moduleOf(String type) {
    return elements.getModuleOf(elements.getTypeElement(type));
  }

  /**
   * The types of a named module that want a codec and have none yet, as they are now.
   *
   * @param mapped the names of the types that have a codec
   */
  public List<Discovery> unmapped(ModuleElement module, Set<String> mapped) {
    Map<String, TypeElement> all = new LinkedHashMap<>();
    for (PackageElement part : ElementFilter.packagesIn(module.getEnclosedElements())) {
      addTypes(ElementFilter.typesIn(part.getEnclosedElements()), all);
    }
    MappedTypeReader reader = new MappedTypeReader(elements, types, all.keySet(), type -> false);
    return all.entrySet().stream()
        .filter(type -> !mapped.contains(type.getKey()))
        .map(type -> reader.read(type.getValue()))
        .filter(discovery -> !discovery.type().traits().isAbstract())
        .toList();
  }

  private void addTypes(List<TypeElement> types, Map<String, TypeElement> all) {
    for (TypeElement type : types) {
      if (Annotations.has(elements, type, AnamNames.ANAM)) {
        all.put(type.getQualifiedName().toString(), type);
      }
      addTypes(ElementFilter.typesIn(type.getEnclosedElements()), all);
    }
  }

  /**
   * The names that the types claim.
   *
   * @param earlier those that are here as class files of an earlier compilation
   */
  public List<Claim> claims(Collection<String> names, Set<String> earlier) {
    LabelReader labels = new LabelReader(new Language(elements, types, Set.of()));
    return names.stream()
        .map(elements::getTypeElement)
        .map(
            type ->
                new Claim(type.toString(), labels.read(type), earlier.contains(type.toString())))
        .toList();
  }

  /** The error of a module that does not provide its registry. */
  public Optional<Diagnostic> checkProvides(ModuleElement module, ClassName registry) {
    for (ProvidesDirective provides : ElementFilter.providesIn(module.getDirectives())) {
      if (provides.getService().getQualifiedName().contentEquals(AnamNames.CODEC_MODULE)
          && provides.getImplementations().stream()
              .anyMatch(i -> i.getQualifiedName().contentEquals(registry.canonicalName()))) {
        return Optional.empty();
      }
    }
    return Optional.of(
        new Diagnostic(
            DiagnosticCode.PROVIDES_MISSING,
            SourcePlace.of(module),
            "The module " + module.getQualifiedName() + " does not provide its registry of codecs",
            "Add to module-info.java: provides "
                + AnamNames.CODEC_MODULE
                + " with "
                + registry.canonicalName()
                + ";"));
  }
}
