package org.anam.processor;

import com.palantir.javapoet.ClassName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.anam.processor.ServicesFile.Listed;
import org.anam.processor.ServicesFile.Registry;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.discover.MarkerReader;

/**
 * What earlier compilations left in the folder that is compiled into. Their types are listed in the
 * new registry where this compilation sees them; else their registries go on beside it. Types whose
 * class files are gone are listed no more.
 */
final class EarlierRegistries {

  private final ServicesFile file;
  private final Elements elements;
  private final MarkerReader markers;
  private final Set<String> late;
  private final List<Registry> registries;

  /**
   * What earlier compilations left.
   *
   * @param late the names of the codecs that this compilation writes when processing is over
   */
  EarlierRegistries(ServicesFile file, ProcessingEnvironment environment, Set<String> late) {
    this.file = file;
    this.late = late;
    this.elements = environment.getElementUtils();
    this.markers = new MarkerReader(elements);
    this.registries = file.read();
  }

  List<String> names() {
    return registries.stream().map(Registry::name).toList();
  }

  /**
   * The types that are still there and that this compilation sees, without compiling them.
   *
   * @param compiled the names of the codecs of those that it compiles
   */
  List<MarkerReader.Marked> visible(Set<String> compiled) {
    return registries.stream()
        .flatMap(registry -> registry.types().stream())
        .filter(listed -> !compiled.contains(listed.codec()))
        .distinct()
        .filter(this::isThere)
        .flatMap(listed -> seen(listed).stream())
        .toList();
  }

  /**
   * A name for the registry that no earlier one has which lists types that this compilation does
   * not see, so that it could not list them in its place.
   */
  String freeName(ClassName wanted) {
    String name = wanted.simpleName();
    for (int i = 2; hasUnseen(wanted.peerClass(name).canonicalName()); i++) {
      name = wanted.simpleName() + i;
    }
    return name;
  }

  private boolean hasUnseen(String name) {
    return registries.stream()
        .filter(registry -> registry.name().equals(name))
        .flatMap(registry -> registry.types().stream())
        .anyMatch(listed -> isThere(listed) && isUnseen(listed));
  }

  /**
   * The registries that stay beside the one of this compilation: those of which it does not list
   * all that is there, and those that somebody else wrote.
   */
  List<Registry> beside(Registry own) {
    return registries.stream()
        .filter(registry -> !registry.name().equals(own.name()))
        .filter(registry -> registry.types().isEmpty() || !missedBy(own, registry).isEmpty())
        .toList();
  }

  /** The errors of registries that would have to stay and cannot be loaded any more. */
  List<Diagnostic> broken(Registry own) {
    List<Diagnostic> found = new ArrayList<>();
    for (Registry registry : beside(own)) {
      Set<String> gone = goneFrom(registry);
      if (!gone.isEmpty()) {
        found.add(
            Diagnostic.of(
                DiagnosticCode.EARLIER_TYPES_LOST,
                SourcePlace.NONE,
                String.join(", ", missedBy(own, registry))
                    + " would be registered no more, since the registry "
                    + registry.name()
                    + " of an earlier compilation into the same folder needs "
                    + String.join(", ", gone)
                    + ", which is gone"));
      }
    }
    return found;
  }

  private Set<String> goneFrom(Registry registry) {
    Set<String> gone = new TreeSet<>();
    if (!registry.types().isEmpty() && !file.hasClass(registry.name())) {
      gone.add(registry.name());
    }
    registry.types().stream()
        .filter(listed -> !isThere(listed))
        .forEach(listed -> gone.add(listed.type()));
    return gone;
  }

  private Set<String> missedBy(Registry own, Registry registry) {
    return registry.types().stream()
        .filter(listed -> !own.types().contains(listed))
        .filter(listed -> isThere(listed) && isUnseen(listed))
        .map(Listed::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isThere(Listed listed) {
    return file.hasClass(listed.codec()) && file.hasClass(listed.type()) && !isUnmapped(listed);
  }

  /** Whether the type has lost its annotation since. */
  private boolean isUnmapped(Listed listed) {
    return Stream.of(listed.type(), listed.type().replace('$', '.'))
        .map(elements::getTypeElement)
        .filter(Objects::nonNull)
        .filter(type -> elements.getBinaryName(type).contentEquals(listed.type()))
        .anyMatch(type -> !markers.isMapped(type));
  }

  private boolean isUnseen(Listed listed) {
    return !late.contains(listed.codec()) && elements.getTypeElement(listed.codec()) == null;
  }

  private Optional<MarkerReader.Marked> seen(Listed listed) {
    TypeElement codec = elements.getTypeElement(listed.codec());
    return codec == null ? Optional.empty() : markers.codec(codec);
  }
}
