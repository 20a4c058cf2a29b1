package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Construction;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Member;
import org.anam.processor.model.Stack;

/** Reads one type with {@code @Anam} into the model. */
public final class MappedTypeReader {

  private final Language language;

  /**
   * A reader that asks the compiler.
   *
   * @param compiled the names of the types whose codecs this compilation writes, so that they need
   *     not be there yet
   * @param sources the types of which the compiler could find a source by itself
   */
  public MappedTypeReader(
      Elements elements, Types types, Set<String> compiled, Predicate<TypeElement> sources) {
    language = new Language(elements, types, compiled, sources);
  }

  /** Reads the type; what is wrong with it is in the result. */
  public Discovery read(TypeElement type) {
    Findings findings = new Findings();
    boolean isMappable = new SupertypeChecks(language, type, findings).check();
    isMappable &= checkKind(type, findings);
    List<MappedType.Parameter> parameters = new ParameterReader(language, type, findings).read();
    // Members may be of type variables, of whose bounds compilers do not tell then.
    isMappable &= findings.missing().isEmpty();
    Ancestry ancestry = new Ancestry(language, type);
    List<Property> properties =
        isMappable ? new PropertyReader(language, type, ancestry, findings).read() : List.of();
    if (isMappable) {
      checkItems(type, properties, findings);
    }
    MappedMemberReader reader = new MappedMemberReader(language, type, findings);
    List<Member> members = properties.stream().map(reader::read).toList();
    Optional<Stack> stack =
        new StackReader(language, type, findings).read(reader.conversionsOfType());
    MappedType model =
        new MappedType(
            SourcePlace.of(type),
            ClassName.get(type),
            AnamNames.codecOf(type),
            traits(type),
            parameters,
            new LabelReader(language).read(type),
            members,
            isMappable ? construction(type, ancestry, properties, findings) : Optional.empty(),
            new HookReader(language, type, ancestry, findings).read(),
            stack);
    return new Discovery(model, findings.diagnostics(), findings.missing());
  }

  private boolean checkKind(TypeElement type, Findings findings) {
    SourcePlace place = SourcePlace.of(type);
    if (!isClassOrInterface(type)) {
      findings.add(
          DiagnosticCode.NOT_A_CLASS,
          place,
          type.getSimpleName() + " is neither a class nor a record nor an interface");
      return false;
    }
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      if (at.getModifiers().contains(Modifier.PRIVATE)) {
        findings.add(
            DiagnosticCode.PRIVATE_TYPE,
            place,
            at.equals(type)
                ? "The type " + type.getSimpleName() + " is private"
                : "The type "
                    + type.getSimpleName()
                    + " is nested in the private type "
                    + at.getSimpleName());
        return false;
      }
    }
    if (type.getKind() == ElementKind.CLASS
        && type.getNestingKind() == NestingKind.MEMBER
        && !type.getModifiers().contains(Modifier.STATIC)) {
      findings.add(
          DiagnosticCode.INNER_TYPE,
          place,
          "The class " + type.getSimpleName() + " is an inner class");
      return false;
    }
    new CodecNameReader(language, findings).check(type);
    return true;
  }

  /**
   * Refuses a collection or map whose items lie in a superclass that is not mapped, or in fields
   * none of which is stored.
   */
  private void checkItems(TypeElement type, List<Property> properties, Findings findings) {
    if (type.getKind() == ElementKind.INTERFACE
        || !isContainer(type.asType())
        || language.asSuper(type.asType(), AnamNames.COLLECTION).isPresent()) {
      return;
    }
    boolean losesItems = !Language.isAbstract(type) && properties.isEmpty();
    TypeMirror above = type.getSuperclass();
    while (above.getKind() == TypeKind.DECLARED && isContainer(above)) {
      TypeElement superclass = language.element(above);
      losesItems |= !Language.isAbstract(superclass) && !language.has(superclass, AnamNames.ANAM);
      above = superclass.getSuperclass();
    }
    if (losesItems) {
      findings.add(
          DiagnosticCode.CONTAINER_TYPE,
          SourcePlace.of(type),
          "The class "
              + type.getSimpleName()
              + " is a collection or map, and its items would be lost");
    }
  }

  private boolean isContainer(TypeMirror type) {
    return language.asSuper(type, "java.util.Collection").isPresent()
        || language.asSuper(type, "java.util.Map").isPresent();
  }

  private static boolean isClassOrInterface(TypeElement type) {
    return switch (type.getKind()) {
      case CLASS, RECORD, INTERFACE -> true;
      default -> false;
    };
  }

  private Optional<Construction> construction(
      TypeElement type, Ancestry ancestry, List<Property> properties, Findings findings) {
    if (Language.isAbstract(type)) {
      return Optional.empty();
    }
    ConstructorReader constructors =
        new ConstructorReader(language, type, ancestry, properties, findings);
    return type.getKind() == ElementKind.RECORD
        ? Optional.of(constructors.ofRecord())
        : constructors.ofClass();
  }

  private MappedType.Traits traits(TypeElement type) {
    boolean isPublic = true;
    for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
      isPublic &= at.getModifiers().contains(Modifier.PUBLIC);
    }
    ModuleElement module = language.elements().getModuleOf(type);
    return new MappedType.Traits(
        isPublic, Language.isAbstract(type), module != null && !module.isUnnamed());
  }
}
