package org.anam.processor.discover;

import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Coding;
import org.anam.processor.model.FilterElement;
import org.anam.processor.model.Form;
import org.anam.processor.model.Kind;
import org.anam.processor.model.Layout;
import org.anam.processor.model.Located;
import org.anam.processor.model.Member;
import org.anam.processor.model.Role;
import org.anam.processor.model.StorageForm;
import org.anam.processor.model.ValueType;

/** Reads the annotations of members and finds how their types are mapped. */
final class MappedMemberReader {

  private final Language language;
  private final PackageElement codecPackage;
  private final Findings findings;
  private final ConverterReader converters;
  private final Map<String, List<NamedConverter>> ofTypes = new HashMap<>();
  private final List<NamedConverter> ofSubject;
  private final boolean isAbstract;
  private boolean isUnresolved;

  MappedMemberReader(Language language, TypeElement subject, Findings findings) {
    this.language = language;
    this.codecPackage = language.elements().getPackageOf(subject);
    this.findings = findings;
    this.isAbstract = Language.isAbstract(subject);
    this.converters = new ConverterReader(language, codecPackage, findings);
    for (TypeElement type : Lineage.of(language, subject)) {
      ofTypes.put(type.getQualifiedName().toString(), converters.read(type));
      isUnresolved |= converters.isUnresolved(type);
    }
    ofSubject = ofTypes.getOrDefault(subject.getQualifiedName().toString(), List.of());
  }

  /** The converters that the subject's own {@code @Convert} names. */
  List<NamedConverter> conversionsOfType() {
    return ofSubject;
  }

  Member read(Property property) {
    Role role = role(property);
    Located<String> name =
        PropertyChecks.name(language, property)
            .orElse(new Located<>(property.label(), SourcePlace.of(property.element())));
    return new Member(
        SourcePlace.of(property.element()),
        property.owner().getSimpleName().toString(),
        property.name(),
        name,
        property.find(language, AnamNames.MAP_NAME).map(a -> a.text("value")),
        role,
        AnamNames.of(property.type()),
        role == Role.EXTRA_DATA ? extraData(property) : value(property),
        property.getter(),
        property.setter(),
        storedAs(property),
        layout(property));
  }

  private Role role(Property property) {
    List<String> roles =
        AnamNames.ROLES.stream().filter(r -> property.find(language, r).isPresent()).toList();
    if (roles.size() > 1) {
      findings.add(
          DiagnosticCode.CONTRADICTION,
          property.find(language, roles.get(1)).orElseThrow().place(),
          "The member "
              + property.name()
              + " cannot be both "
              + AnamNames.shown(roles.get(0))
              + " and "
              + AnamNames.shown(roles.get(1)));
    }
    if (roles.contains(AnamNames.EXTRA_DATA)) {
      return Role.EXTRA_DATA;
    }
    return roles.contains(AnamNames.BROADCAST) ? Role.BROADCAST : Role.STORED;
  }

  private Optional<ValueType> value(Property property) {
    List<NamedConverter> own =
        property.find(language, AnamNames.CONVERT).isPresent()
            ? converters.read(elementOf(property))
            : List.of();
    List<NamedConverter> all = new ArrayList<>(own);
    all.addAll(ofTypes.getOrDefault(property.owner().getQualifiedName().toString(), List.of()));
    all.addAll(ofSubject);
    if (Language.isMissing(property.type())) {
      Language.findMissing(property.type(), findings::missing);
      return Optional.empty();
    }
    if (isUnresolved
        || (property.find(language, AnamNames.CONVERT).isPresent()
            && converters.isUnresolved(elementOf(property)))) {
      return Optional.empty(); // The converter that is not there may be the one for this type.
    }
    for (NamedConverter conversion : own) {
      if (!mentions(property.type(), conversion.from())) {
        findings.add(
            DiagnosticCode.CONVERTER_UNFIT,
            property.find(language, AnamNames.CONVERT).orElseThrow().place(),
            conversion.converter().simpleName()
                + " converts "
                + AnamNames.shown(conversion.from())
                + ", and "
                + property.name()
                + " is "
                + AnamNames.shown(property.type()));
        return Optional.empty();
      }
    }
    SortedContainers sorted =
        new SortedContainers(
            language, new OrderReader(language, codecPackage, findings).read(property));
    Optional<ValueType> mapped =
        new TypeMapper(
                language,
                codecPackage,
                isToNarrow(property) ? new Findings() : findings,
                all,
                sorted)
            .map(property.type(), SourcePlace.of(property.element()));
    if (mapped.isPresent()) {
      sorted.unused().forEach(order -> unfit(order, property));
    }
    return mapped;
  }

  private void unfit(Order order, Property property) {
    findings.add(
        DiagnosticCode.COMPARATOR_UNFIT,
        order.place(),
        order.comparator().simpleName()
            + " compares "
            + AnamNames.shown(order.of())
            + ", and sorts nothing in "
            + property.name()
            + ", which is "
            + AnamNames.shown(property.type()));
  }

  /** Subtypes may give an abstract accessor a type that can be mapped. */
  private boolean isToNarrow(Property property) {
    return isAbstract
        && property.element().getKind() == ElementKind.METHOD
        && property.element().getModifiers().contains(Modifier.ABSTRACT);
  }

  private Element elementOf(Property property) {
    return property.sources().stream()
        .filter(source -> language.has(source, AnamNames.CONVERT))
        .findFirst()
        .orElseThrow();
  }

  /** Whether the type is, or contains as a type argument, the other type. */
  private boolean mentions(TypeMirror type, TypeMirror other) {
    if (language.types().isSameType(language.boxed(type), other)) {
      return true;
    }
    return switch (type.getKind()) {
      case DECLARED ->
          ((DeclaredType) type).getTypeArguments().stream().anyMatch(a -> mentions(a, other));
      case WILDCARD -> {
        TypeMirror bound = ((WildcardType) type).getExtendsBound();
        yield bound != null && mentions(bound, other);
      }
      default -> false;
    };
  }

  private Optional<ValueType> extraData(Property property) {
    if (Language.isMissing(property.type())) {
      Language.findMissing(property.type(), findings::missing);
      return Optional.empty();
    }
    if (!isMapOfAnything(property.type())) {
      findings.add(
          DiagnosticCode.EXTRA_DATA_TYPE,
          SourcePlace.of(property.element()),
          "The extra data " + property.name() + " has type " + AnamNames.shown(property.type()));
      return Optional.empty();
    }
    return Optional.of(
        new ValueType(
            TypeName.get(property.type()),
            Kind.MAP,
            0,
            Coding.Constant.ANY,
            false,
            StorageForm.open("all other entries")));
  }

  private boolean isMapOfAnything(TypeMirror type) {
    return language.isNamed(type, "java.util.Map")
        && type instanceof DeclaredType map
        && map.getTypeArguments().size() == 2
        && language.isNamed(map.getTypeArguments().get(0), "java.lang.String")
        && language.isNamed(map.getTypeArguments().get(1), "java.lang.Object");
  }

  private Optional<Located<Form>> storedAs(Property property) {
    return property
        .find(language, AnamNames.STORED_AS)
        .flatMap(
            a -> a.constant("value").map(c -> new Located<>(Form.valueOf(c), a.placeOf("value"))));
  }

  private Optional<Layout> layout(Property property) {
    return property
        .find(language, AnamNames.DATASET)
        .map(
            a -> {
              List<Long> chunk = new ArrayList<>();
              for (Located<Object> item : a.items("chunk")) {
                if (item.value() instanceof Long size) {
                  chunk.add(size);
                }
              }
              return new Layout(
                  a.place(), new Located<>(List.copyOf(chunk), a.placeOf("chunk")), filters(a));
            });
  }

  private static List<Layout.AskedFilter> filters(Annotations dataset) {
    List<Layout.AskedFilter> filters = new ArrayList<>();
    for (FilterElement filter : FilterElement.values()) {
      String element = filter.element();
      int level = filter.hasLevel() ? dataset.integer(element) : dataset.flag(element) ? 1 : 0;
      if (level != 0) {
        filters.add(new Layout.AskedFilter(filter, new Located<>(level, dataset.placeOf(element))));
      }
    }
    return filters;
  }
}
