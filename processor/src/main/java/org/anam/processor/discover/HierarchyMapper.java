package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Kind;
import org.anam.processor.model.StorageForm;
import org.anam.processor.model.ValueType;

/** Maps types with codecs of their own: classes and records, sealed hierarchies, open ones. */
final class HierarchyMapper {

  private final Language language;
  private final TypeMapper mapper;
  private final Findings findings;

  HierarchyMapper(Language language, TypeMapper mapper, Findings findings) {
    this.language = language;
    this.mapper = mapper;
    this.findings = findings;
  }

  Optional<ValueType> map(DeclaredType type, SourcePlace place) {
    TypeElement element = language.element(type);
    Optional<List<ValueType>> arguments = mapper.mapArguments(type.getTypeArguments(), place);
    if (arguments.isEmpty()) {
      return Optional.empty();
    }
    if (AnamNames.isOfRuntime(element.getQualifiedName().toString())) {
      return Optional.of(
          value(type, new Coding.Registered(ClassName.get(element)), StorageForm.group("")));
    }
    if (!element.getModifiers().contains(Modifier.SEALED)) {
      return Language.isAbstract(element) || hasCodec(element, place)
          ? Optional.of(unsealed(type, element, arguments.get()))
          : Optional.empty();
    }
    // Sorted: compilers differ in the order of subtypes that no permits clause names.
    Map<ClassName, Coding.Mapped> leaves = new TreeMap<>();
    Search search = new Search(element, arguments.get(), leaves, place);
    boolean complete = search.collect(element);
    if (search.isFaulty) {
      return Optional.empty();
    }
    if (!complete) {
      return Optional.of(registered(type, element));
    }
    String storage =
        leaves.keySet().stream().map(ClassName::simpleName).collect(Collectors.joining(" or "));
    return Optional.of(
        value(
            type,
            new Coding.Alternatives(ClassName.get(element), List.copyOf(leaves.values())),
            StorageForm.group(storage)));
  }

  private ValueType unsealed(DeclaredType type, TypeElement element, List<ValueType> arguments) {
    if (Language.isAbstract(element)) {
      return registered(type, element);
    }
    boolean inexact = arguments.stream().anyMatch(ValueType::inexact);
    Coding coding =
        mapped(
            element,
            isUnknown(type, element)
                ? List.of()
                : arguments.stream().map(ValueType::coding).toList(),
            inexact);
    return new ValueType(
        TypeName.get(type),
        Kind.OBJECT,
        0,
        coding,
        inexact,
        StorageForm.group(element.getSimpleName().toString()));
  }

  /**
   * Whether nothing is known of any type argument, while there are bounds: then the codec for
   * arguments that are not known serves, which knows the bounds.
   */
  private boolean isUnknown(DeclaredType type, TypeElement element) {
    return !type.getTypeArguments().isEmpty()
        && type.getTypeArguments().stream()
            .allMatch(a -> a instanceof WildcardType w && w.getExtendsBound() == null)
        && isBounded(element);
  }

  private boolean isBounded(TypeElement type) {
    return type.getTypeParameters().stream()
        .flatMap(parameter -> parameter.getBounds().stream())
        .anyMatch(bound -> !language.types().isSameType(bound, language.object()));
  }

  /** Whether the type has a codec; if not, that is said. */
  private boolean hasCodec(TypeElement type, SourcePlace place) {
    if (language.hasCodec(type)) {
      return true;
    }
    findings.add(
        DiagnosticCode.CODEC_MISSING,
        place,
        "The type "
            + type.getQualifiedName()
            + " is mapped, but its codec "
            + AnamNames.codecOf(type).simpleName()
            + " does not exist",
        language.sources().test(type)
            ? "Its source was found and not processed: name "
                + fileOf(type)
                + " to the compiler too, or compile it before."
            : "Its jar was compiled without the Anam processor; compile it with the processor, or"
                + " name a converter by @Convert.");
    return false;
  }

  private static String fileOf(TypeElement type) {
    return ClassName.get(type).topLevelClassName().simpleName() + ".java";
  }

  private Coding.Mapped mapped(TypeElement element, List<Coding> arguments, boolean isInexact) {
    return new Coding.Mapped(
        AnamNames.codecOf(element),
        arguments,
        isInexact && isBounded(element) && !arguments.isEmpty());
  }

  private static ValueType registered(DeclaredType type, TypeElement element) {
    return value(
        type,
        new Coding.Registered(ClassName.get(element)),
        StorageForm.group("any registered " + element.getSimpleName()));
  }

  private static ValueType value(DeclaredType type, Coding coding, StorageForm storage) {
    boolean inexact = !type.getTypeArguments().isEmpty() || coding.isRaw();
    return new ValueType(TypeName.get(type), Kind.OBJECT, 0, coding, inexact, storage);
  }

  /** Walks a sealed hierarchy down to the types that have codecs. */
  private final class Search {

    private final TypeElement root;
    private final List<ValueType> arguments;
    private final Map<ClassName, Coding.Mapped> leaves;
    private final SourcePlace place;
    private boolean isFaulty;

    Search(
        TypeElement root,
        List<ValueType> arguments,
        Map<ClassName, Coding.Mapped> leaves,
        SourcePlace place) {
      this.root = root;
      this.arguments = arguments;
      this.leaves = leaves;
      this.place = place;
    }

    /**
     * Adds the leaves below; false when some subtype is open for further ones that only the
     * registry knows.
     */
    boolean collect(TypeElement element) {
      if (!Language.isAbstract(element)) {
        if (!language.has(element, AnamNames.ANAM)) {
          fault(element);
          return true;
        }
        isFaulty |= !hasCodec(element, place);
        leaves.put(ClassName.get(element), mapped(element, argumentsOf(element), true));
      }
      if (!element.getModifiers().contains(Modifier.SEALED)) {
        if (!Language.isAbstract(element)) {
          return !element.getModifiers().contains(Modifier.NON_SEALED);
        }
        if (!language.has(element, AnamNames.ANAM)) {
          fault(element);
        }
        return false;
      }
      boolean complete = true;
      for (TypeMirror permitted : element.getPermittedSubclasses()) {
        if (Language.isMissing(permitted)) {
          Language.findMissing(permitted, findings::missing);
          isFaulty = true;
        } else {
          complete &= collect(language.element(permitted));
        }
      }
      return complete;
    }

    private void fault(TypeElement subtype) {
      isFaulty = true;
      boolean isEnum = subtype.getKind() == ElementKind.ENUM;
      findings.add(
          DiagnosticCode.SUBTYPE_NOT_MAPPED,
          place,
          "The sealed type "
              + root.getSimpleName()
              + " permits "
              + subtype.getSimpleName()
              + ", which "
              + (isEnum ? "is an enum and has no class name in a file" : "is not mapped"),
          isEnum
              ? "Name a converter for " + root.getSimpleName() + " by @Convert."
              : "Annotate " + subtype.getSimpleName() + " with @Anam.");
    }

    /**
     * The codecs of the leaf's own type parameters, told from those of the root where they are the
     * same.
     */
    private List<Coding> argumentsOf(TypeElement leaf) {
      List<Coding> codings = new ArrayList<>();
      List<? extends TypeMirror> above =
          language
              .asSuper(leaf.asType(), root.getQualifiedName().toString())
              .map(DeclaredType::getTypeArguments)
              .orElse(List.of());
      for (TypeParameterElement parameter : leaf.getTypeParameters()) {
        Coding coding = Coding.Constant.ANY;
        for (int i = 0; i < above.size() && i < arguments.size(); i++) {
          if (language.types().isSameType(above.get(i), parameter.asType())) {
            coding = arguments.get(i).coding();
          }
        }
        codings.add(coding);
      }
      return codings;
    }
  }
}
