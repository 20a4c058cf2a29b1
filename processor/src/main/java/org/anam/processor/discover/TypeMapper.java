package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Kind;
import org.anam.processor.model.StorageForm;
import org.anam.processor.model.ValueType;

/** Finds how a Java type is mapped, or says at which place why it cannot be. */
final class TypeMapper {

  private final Language language;
  private final PackageElement codecPackage;
  private final Findings findings;
  private final List<NamedConverter> conversions;
  private final ContainerMapper containers;
  private final HierarchyMapper hierarchies;

  /**
   * A mapper for the members of one type.
   *
   * @param codecPackage the package of the codec, from which types must be visible
   * @param conversions the converters in force; the first that fits is taken
   */
  TypeMapper(
      Language language,
      PackageElement codecPackage,
      Findings findings,
      List<NamedConverter> conversions) {
    this(language, codecPackage, findings, conversions, new SortedContainers(language, List.of()));
  }

  /**
   * A mapper for one member.
   *
   * @param sorted what the member says of its sorted containers
   */
  TypeMapper(
      Language language,
      PackageElement codecPackage,
      Findings findings,
      List<NamedConverter> conversions,
      SortedContainers sorted) {
    this.language = language;
    this.codecPackage = codecPackage;
    this.findings = findings;
    this.conversions = conversions;
    this.containers = new ContainerMapper(language, codecPackage, this, findings, sorted);
    this.hierarchies = new HierarchyMapper(language, this, findings);
  }

  /** How values of the type are mapped; empty when {@code findings} say why not. */
  Optional<ValueType> map(TypeMirror type, SourcePlace place) {
    Optional<NamedConverter> conversion = conversionOf(type);
    if (conversion.isPresent()) {
      return conversion.get().stored().map(stored -> converted(conversion.get(), type, stored));
    }
    if (type.getKind().isPrimitive()) {
      return Optional.of(known(type, KnownTypes.primitive(type.getKind())));
    }
    return switch (type.getKind()) {
      case ARRAY -> containers.array(type, place);
      case TYPEVAR ->
          Optional.of(
              new ValueType(
                  TypeName.get(type),
                  Kind.OPEN,
                  -1,
                  new Coding.Variable(nameOf(type)),
                  false,
                  StorageForm.open("as the codec of " + nameOf(type))));
      case DECLARED -> declared((DeclaredType) type, place);
      case ERROR -> {
        Language.findMissing(type, findings::missing);
        yield Optional.empty();
      }
      case INTERSECTION -> {
        findings.add(
            DiagnosticCode.INTERSECTION,
            place,
            "The type " + AnamNames.shown(type) + " has several bounds");
        yield Optional.empty();
      }
      default -> {
        unmappable(type, place, DiagnosticCode.UNMAPPABLE_TYPE.remedy());
        yield Optional.empty();
      }
    };
  }

  /** The name of a type variable, without type annotations. */
  private static String nameOf(TypeMirror variable) {
    return ((TypeVariable) variable).asElement().getSimpleName().toString();
  }

  /** How a type argument is mapped: a wildcard as its upper bound. */
  Optional<ValueType> mapArgument(TypeMirror argument, SourcePlace place) {
    if (argument.getKind() != TypeKind.WILDCARD) {
      return map(argument, place);
    }
    TypeMirror bound = ((WildcardType) argument).getExtendsBound();
    TypeMirror type = bound != null ? bound : language.object();
    return map(type, place)
        .map(
            v ->
                new ValueType(
                    TypeName.get(argument), v.kind(), v.rank(), v.coding(), true, v.storage()));
  }

  /** All type arguments; empty when one of them cannot be mapped. */
  Optional<List<ValueType>> mapArguments(List<? extends TypeMirror> arguments, SourcePlace place) {
    List<ValueType> values = new ArrayList<>();
    for (TypeMirror argument : arguments) {
      mapArgument(argument, place).ifPresent(values::add);
    }
    return values.size() == arguments.size() ? Optional.of(values) : Optional.empty();
  }

  /** Whether a member could have the type; nothing is reported. */
  boolean isMappable(TypeMirror type, SourcePlace place) {
    Findings tried = new Findings();
    boolean isMapped =
        new TypeMapper(language, codecPackage, tried, conversions).map(type, place).isPresent();
    return isMapped && tried.isEmpty();
  }

  private Optional<NamedConverter> conversionOf(TypeMirror type) {
    TypeMirror boxed = language.boxed(type);
    return conversions.stream()
        .filter(c -> language.types().isSameType(c.from(), boxed))
        .findFirst();
  }

  private static ValueType converted(NamedConverter conversion, TypeMirror type, ValueType stored) {
    return new ValueType(
        TypeName.get(type),
        stored.kind(),
        stored.rank(),
        new Coding.Converted(conversion.converter(), stored.coding()),
        false,
        stored.storage().with("by " + conversion.converter().simpleName()));
  }

  private static ValueType known(TypeMirror type, KnownTypes.Known known) {
    return new ValueType(
        TypeName.get(type),
        known.kind(),
        known.kind() == Kind.ARRAY || known.kind() == Kind.STRINGS ? -1 : 0,
        new Coding.Constant(known.constant(), known.kind()),
        false,
        known.storage());
  }

  private Optional<ValueType> declared(DeclaredType type, SourcePlace place) {
    TypeElement element = language.element(type);
    String name = element.getQualifiedName().toString();
    if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
      findings.add(
          DiagnosticCode.RAW_TYPE,
          place,
          "The type " + element.getSimpleName() + " stands here without type arguments");
      return Optional.empty();
    }
    Optional<KnownTypes.Known> known = KnownTypes.byName(name);
    if (known.isPresent()) {
      return Optional.of(known(type, known.get()));
    }
    if (!language.isVisible(element, codecPackage)) {
      findings.add(
          DiagnosticCode.HIDDEN_TYPE,
          place,
          "The type " + AnamNames.shown(type) + " is not visible to its codec in " + inPackage());
      return Optional.empty();
    }
    if (element.getKind() == ElementKind.ENUM) {
      return Optional.of(
          new ValueType(
              TypeName.get(type),
              Kind.SCALAR,
              0,
              new Coding.Enumeration(ClassName.get(element)),
              false,
              StorageForm.attribute("enum")));
    }
    if (language.has(element, AnamNames.ANAM) || AnamNames.isOfRuntime(name)) {
      return hierarchies.map(type, place);
    }
    if (containers.isContainer(type)) {
      return containers.map(type, place);
    }
    return element.getModifiers().contains(Modifier.SEALED)
        ? hierarchies.map(type, place)
        : refuse(type, place);
  }

  private String inPackage() {
    return codecPackage.isUnnamed()
        ? "the unnamed package"
        : "package " + codecPackage.getQualifiedName();
  }

  private Optional<ValueType> refuse(DeclaredType type, SourcePlace place) {
    String remedy =
        annotateIfYours(type, ", name", "Name")
            + " a converter by @Convert, or leave the member out.";
    unmappable(type, place, remedy);
    return Optional.empty();
  }

  /** The beginning of a remedy: to annotate the type, where it can be one of the user's. */
  String annotateIfYours(TypeMirror type, String then, String otherwise) {
    return type.getKind() != TypeKind.DECLARED || language.isOfThePlatform(language.element(type))
        ? otherwise
        : "Annotate "
            + language.element(type).getSimpleName()
            + " with @Anam if it is yours"
            + then;
  }

  private void unmappable(TypeMirror type, SourcePlace place, String remedy) {
    findings.add(
        DiagnosticCode.UNMAPPABLE_TYPE,
        place,
        "The type " + AnamNames.shown(type) + " cannot be mapped",
        remedy);
  }
}
