package org.anam.processor.discover;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Kind;
import org.anam.processor.model.StorageForm;
import org.anam.processor.model.ValueType;

/** Maps arrays, collections, maps and optionals. */
final class ContainerMapper {

  private static final String COLLECTION = "java.util.Collection";
  private static final String MAP = "java.util.Map";
  private static final String OPTIONAL = "java.util.Optional";

  private final Language language;
  private final PackageElement codecPackage;
  private final TypeMapper mapper;
  private final Findings findings;
  private final SortedContainers sorted;

  ContainerMapper(
      Language language,
      PackageElement codecPackage,
      TypeMapper mapper,
      Findings findings,
      SortedContainers sorted) {
    this.sorted = sorted;
    this.language = language;
    this.codecPackage = codecPackage;
    this.mapper = mapper;
    this.findings = findings;
  }

  Optional<ValueType> array(TypeMirror type, SourcePlace place) {
    int rank = 0;
    TypeMirror element = type;
    while (element.getKind() == TypeKind.ARRAY) {
      element = ((ArrayType) element).getComponentType();
      rank++;
    }
    if (Language.isMissing(element)) {
      Language.findMissing(element, findings::missing);
      return Optional.empty();
    }
    if (element.getKind() == TypeKind.CHAR && rank == 1) {
      return Optional.of(
          new ValueType(
              TypeName.get(type),
              Kind.SCALAR,
              0,
              new Coding.Constant("CHARS", Kind.SCALAR),
              false,
              StorageForm.attribute("UTF-8")));
    }
    Optional<KnownTypes.Known> known = KnownTypes.arrayOf(element);
    if (known.isEmpty()) {
      refuseArray(type, element, rank, place);
      return Optional.empty();
    }
    Coding coding = new Coding.Constant(known.get().constant(), known.get().kind());
    TypeName row = ArrayTypeName.of(TypeName.get(element));
    for (int i = 1; i < rank; i++) {
      coding = new Coding.Rows(coding, row);
      row = ArrayTypeName.of(row);
    }
    return Optional.of(
        new ValueType(row, known.get().kind(), rank, coding, false, known.get().storage()));
  }

  private void refuseArray(TypeMirror type, TypeMirror element, int rank, SourcePlace place) {
    if (!mapper.isMappable(language.boxed(element), place)) {
      refuseElement(type, element, place);
      return;
    }
    String boxed = AnamNames.shown(language.boxed(element));
    String list = "List<".repeat(rank) + boxed + ">".repeat(rank);
    String instead =
        element.getKind() == TypeKind.CHAR
            ? "String" + "[]".repeat(rank - 1)
            : language.isNamed(element, AnamNames.COMPLEX_FLOAT)
                ? "NdArray"
                : language
                    .unboxed(element)
                    .map(primitive -> primitive.getKind().toString().toLowerCase(Locale.ROOT))
                    .map(primitive -> primitive + "[]".repeat(rank) + " or " + list)
                    .orElse(list);
    findings.add(
        DiagnosticCode.UNMAPPABLE_ARRAY,
        place,
        "No dataset holds an array of type " + AnamNames.shown(type),
        "Use " + instead + " instead.");
  }

  /** Neither an array nor a list will do. */
  private void refuseElement(TypeMirror type, TypeMirror element, SourcePlace place) {
    findings.add(
        DiagnosticCode.UNMAPPABLE_ARRAY,
        place,
        "No dataset holds an array of type "
            + AnamNames.shown(type)
            + ", and "
            + AnamNames.shown(element)
            + " cannot be mapped either",
        mapper.annotateIfYours(element, " and use a List, name", "Name")
            + " a converter for "
            + AnamNames.shown(type)
            + " by @Convert, or leave the member out.");
  }

  boolean isContainer(DeclaredType type) {
    return language.isNamed(type, OPTIONAL)
        || language.asSuper(type, COLLECTION).isPresent()
        || language.asSuper(type, MAP).isPresent();
  }

  Optional<ValueType> map(DeclaredType type, SourcePlace place) {
    if (language.isNamed(type, OPTIONAL)) {
      return optional(type, place);
    }
    Optional<VariableElement> state = ContainerState.field(language, language.element(type));
    if (state.isPresent()) {
      refuseState(type, state.get(), place);
      return Optional.empty();
    }
    Optional<DeclaredType> map = language.asSuper(type, MAP);
    DeclaredType general = map.orElseGet(() -> language.asSuper(type, COLLECTION).orElseThrow());
    if (general.getTypeArguments().isEmpty()) {
      String name = language.element(type).getSimpleName().toString();
      String raw = language.element(general).getSimpleName().toString();
      findings.add(
          DiagnosticCode.RAW_TYPE,
          place,
          "The type " + name + " is a " + raw + " without type arguments",
          "Name them where "
              + name
              + " is declared, such as "
              + raw
              + (map.isPresent() ? "<String, Object>" : "<Object>")
              + " above it, or use a "
              + raw
              + " as the member.");
      return Optional.empty();
    }
    Optional<List<ValueType>> inner = mapper.mapArguments(general.getTypeArguments(), place);
    Optional<Coding.EmptyContainer> empty = emptyContainer(type);
    if (inner.isEmpty()) {
      return Optional.empty();
    }
    if (map.isPresent() && !inner.get().get(0).kind().isKey()) {
      findings.add(
          DiagnosticCode.MAP_KEY,
          place,
          "A map cannot have keys of type "
              + AnamNames.shown(general.getTypeArguments().get(0))
              + " in a file");
      return Optional.empty();
    }
    String factory = factory(type);
    if (sorted.isSorted(type)) {
      TypeMirror element = general.getTypeArguments().get(0);
      Optional<Order> order = sorted.order(element);
      if (order.isPresent()) {
        factory = "";
        empty = emptySorted(type).map(made -> sortedBy(order.get(), made));
      } else if (!sorted.isComparable(element)) {
        refuseOrder(type, element, place);
        return Optional.empty();
      }
    }
    if (factory.isEmpty() && empty.isEmpty()) {
      refuse(type, map.isPresent(), place);
      return Optional.empty();
    }
    StorageForm storage = StorageForm.group(map.isPresent() ? "dictionary" : "list");
    String method = !factory.isEmpty() ? factory : map.isPresent() ? "map" : "collection";
    return Optional.of(
        container(
            type,
            map.isPresent() ? Kind.MAP : Kind.COLLECTION,
            method,
            inner.get(),
            factory.isEmpty() ? empty : Optional.empty(),
            storage));
  }

  private Optional<ValueType> optional(DeclaredType type, SourcePlace place) {
    Optional<List<ValueType>> inner = mapper.mapArguments(type.getTypeArguments(), place);
    if (inner.isPresent() && inner.get().get(0).kind() == Kind.OPTIONAL) {
      findings.add(
          DiagnosticCode.NESTED_OPTIONAL,
          place,
          "In the type " + AnamNames.shown(type) + " an Optional is the content of another");
      return Optional.empty();
    }
    return inner.map(
        content ->
            container(
                type,
                Kind.OPTIONAL,
                "optional",
                content,
                Optional.empty(),
                content.get(0).storage().with(KnownTypes.OR_NOTHING)));
  }

  private void refuseOrder(DeclaredType type, TypeMirror element, SourcePlace place) {
    findings.add(
        DiagnosticCode.NOT_COMPARABLE,
        place,
        "The type "
            + AnamNames.shown(type)
            + " sorts by the natural order, which "
            + AnamNames.shown(element)
            + " does not have");
  }

  private void refuse(DeclaredType type, boolean map, SourcePlace place) {
    String name = language.element(type).getQualifiedName().toString();
    if (KnownTypes.goesByIdentity(name)) {
      findings.add(
          DiagnosticCode.UNMAPPABLE_TYPE,
          place,
          "The type "
              + AnamNames.shown(type)
              + " goes by the identity of its keys, which loaded ones have not",
          "Use Map or LinkedHashMap instead.");
      return;
    }
    findings.add(
        DiagnosticCode.UNMAPPABLE_TYPE,
        place,
        "The type "
            + AnamNames.shown(type)
            + " has no constructor without parameters to fill it with",
        "Use "
            + (map ? "Map or LinkedHashMap" : "List, Set or ArrayList")
            + " instead, or name a converter by @Convert.");
  }

  private void refuseState(DeclaredType type, VariableElement field, SourcePlace place) {
    findings.add(
        DiagnosticCode.CONTAINER_STATE,
        place,
        "The type "
            + AnamNames.shown(type)
            + " is stored as its items alone, and "
            + Language.typeOf(field).getSimpleName()
            + " has a field "
            + field.getSimpleName()
            + " beside them");
  }

  /** What makes an empty sorted container, of an interface too. */
  private Optional<Coding.EmptyContainer> emptySorted(DeclaredType type) {
    return emptyContainer(type)
        .or(() -> KnownTypes.sorted(language.element(type).getQualifiedName().toString()));
  }

  private Coding.EmptyContainer sortedBy(Order order, Coding.EmptyContainer made) {
    TypeElement type = language.elements().getTypeElement(made.type().canonicalName());
    boolean takesOne =
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().size() == 1)
            .map(constructor -> constructor.getParameters().get(0).asType())
            .anyMatch(parameter -> language.isNamed(parameter, AnamNames.COMPARATOR));
    return made.sortedBy(
        order.comparator(), takesOne ? Coding.Way.COMPARATOR : Coding.Way.CAPACITY_AND_COMPARATOR);
  }

  private String factory(DeclaredType type) {
    return KnownTypes.factory(language.element(type).getQualifiedName().toString()).orElse("");
  }

  private static ValueType container(
      TypeMirror type,
      Kind kind,
      String method,
      List<ValueType> inner,
      Optional<Coding.EmptyContainer> empty,
      StorageForm storage) {
    boolean inexact = inner.stream().anyMatch(ValueType::inexact);
    List<Coding> parts = inner.stream().map(ValueType::coding).toList();
    return new ValueType(
        TypeName.get(type), kind, 0, new Coding.Container(method, parts, empty), inexact, storage);
  }

  /** What makes an empty container of the declared type; empty when nothing does. */
  private Optional<Coding.EmptyContainer> emptyContainer(DeclaredType type) {
    TypeElement element = language.element(type);
    String name = element.getQualifiedName().toString();
    if (KnownTypes.goesByIdentity(name)) {
      return Optional.empty();
    }
    Optional<Coding.EmptyContainer> implementation = KnownTypes.implementation(name);
    if (implementation.isPresent()) {
      return implementation;
    }
    Optional<Coding.Way> ofEnums = KnownTypes.ofEnums(name);
    if (ofEnums.isPresent()) {
      TypeMirror key = type.getTypeArguments().get(0);
      return key.getKind() == TypeKind.DECLARED
          ? Optional.of(
              new Coding.EmptyContainer(
                  ClassName.get(element),
                  ofEnums.get(),
                  Optional.of(ClassName.get(language.element(key))),
                  Optional.empty(),
                  true))
          : Optional.empty();
    }
    if (element.getKind() != ElementKind.CLASS
        || element.getModifiers().contains(Modifier.ABSTRACT)
        || (element.getNestingKind().isNested()
            && !element.getModifiers().contains(Modifier.STATIC))) {
      return Optional.empty();
    }
    for (ExecutableElement constructor :
        ElementFilter.constructorsIn(element.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()
          && language.isAccessible(constructor, codecPackage)
          && language.checkedException(constructor).isEmpty()) {
        return Optional.of(
            Coding.EmptyContainer.constructed(
                ClassName.get(element), language.isOfThePlatform(element)));
      }
    }
    return Optional.empty();
  }
}
