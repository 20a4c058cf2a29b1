package org.anam.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.anam.processor.model.Surroundings;

/**
 * What names mean in one generated file.
 *
 * <p>A file is drafted with the simple names of all types, and notes which types its text names and
 * which members it uses. From that follows how each type is written ({@link Imports}), what is left
 * for the names that the file declares itself, and which lint it has to suppress. Mostly that is
 * just what the draft has; else the file is written again. So no field, variable, nested class or
 * type variable of generated code hides a type or a package that it names, whatever users call
 * theirs.
 */
final class Scope {

  /** The field of codecs whose name users know, and which is therefore never changed. */
  static final String INSTANCE = "INSTANCE";

  private static final ClassName ENUM_SET = ClassName.get(EnumSet.class);

  private static final String HOLDER = "Members";

  private final Surroundings surroundings;

  /** The classes that the text names, each as it is written. */
  private final Map<ClassName, ClassName> named = new TreeMap<>();

  private final Map<ClassName, Set<String>> used = new LinkedHashMap<>();
  private final Map<ClassName, String> texts;
  private final Set<String> imports;
  private final List<ClassName> hidden;
  private final List<String> warnings;

  /** The names that the file's own may not have. */
  private final Set<String> taken = new TreeSet<>(Set.of(INSTANCE));

  /** The names that fields and variables of the file have. */
  private final Set<String> given = new HashSet<>();

  private final Map<String, String> variables = new LinkedHashMap<>();
  private final List<String> holders = new ArrayList<>();

  /** The scope of a draft. */
  Scope(Surroundings around) {
    surroundings = around;
    texts = null;
    imports = Set.of();
    hidden = List.of();
    warnings = List.of();
  }

  /**
   * The scope of the file as it is to be.
   *
   * @param packageName the file's package
   * @param draft the class that the file declares, as drafted
   * @param noted what was noted meanwhile
   */
  Scope(String packageName, TypeSpec draft, Scope noted, Surroundings around) {
    surroundings = around;
    ClassName file = ClassName.get(packageName, draft.name());
    Imports decided = new Imports(file, noted.named.keySet(), around);
    texts = decided.texts();
    imports = decided.imports();
    hidden = decided.hidden();
    texts.values().forEach(text -> taken.add(text.split("\\.", 2)[0]));
    FreeNames types = new FreeNames(Set.copyOf(taken), new HashSet<>());
    types.newName(file.simpleName());
    for (TypeVariableName variable : draft.typeVariables()) {
      variables.put(variable.name(), types.newName(variable.name()));
    }
    for (int i = 1; i <= noted.holders.size(); i++) {
      holders.add(types.newName(nameOfHolder(i)));
    }
    taken.addAll(holders);
    boolean isDeprecated =
        noted.named.keySet().stream().anyMatch(around::isDeprecated)
            || noted.used.entrySet().stream()
                .anyMatch(
                    type ->
                        type.getValue().stream()
                            .anyMatch(member -> around.isDeprecated(type.getKey(), member)));
    warnings = isDeprecated ? List.of("deprecation", "removal") : List.of();
  }

  /** Whether the draft, in which that was noted, is already as the file is to be. */
  boolean confirms(Scope noted) {
    return warnings.isEmpty()
        && texts.entrySet().stream().allMatch(e -> e.getValue().equals(e.getKey().simpleName()))
        && variables.entrySet().stream().allMatch(e -> e.getValue().equals(e.getKey()))
        && holders.equals(noted.holders)
        && Collections.disjoint(noted.given, taken);
  }

  /** The type as the text writes it. */
  TypeName of(TypeName type) {
    if (type instanceof ClassName name) {
      return of(name);
    }
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(of(array.componentType()));
    }
    if (type instanceof ParameterizedTypeName generic) {
      return of(generic);
    }
    if (type instanceof WildcardTypeName wildcard) {
      if (!wildcard.lowerBounds().isEmpty()) {
        return WildcardTypeName.supertypeOf(of(wildcard.lowerBounds().get(0)));
      }
      TypeName bound = wildcard.upperBounds().get(0);
      return bound.equals(ClassName.OBJECT) ? wildcard : WildcardTypeName.subtypeOf(of(bound));
    }
    return type instanceof TypeVariableName variable ? of(variable) : type;
  }

  private TypeName of(ParameterizedTypeName generic) {
    List<TypeName> arguments = generic.typeArguments().stream().map(this::of).toList();
    if (generic.enclosingType() != null
        && of((TypeName) generic.enclosingType()) instanceof ParameterizedTypeName outer) {
      return outer.nestedClass(generic.rawType().simpleName(), arguments);
    }
    return ParameterizedTypeName.get(of(generic.rawType()), arguments.toArray(new TypeName[0]));
  }

  /** The class as the text writes it: a name without a package, which JavaPoet leaves as it is. */
  ClassName of(ClassName type) {
    return named.computeIfAbsent(type, this::written);
  }

  /** What the text writes for the type. */
  String text(TypeName type) {
    return type instanceof ClassName name ? of(name).canonicalName() : of(type).toString();
  }

  private ClassName written(ClassName type) {
    ClassName top = type.topLevelClassName();
    String text = texts == null ? top.simpleName() : texts.getOrDefault(top, top.canonicalName());
    List<String> nested = type.simpleNames().subList(1, type.simpleNames().size());
    return ClassName.get("", text, nested.toArray(new String[0]));
  }

  /** The class of a type with or without type arguments. */
  static ClassName raw(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
  }

  private TypeVariableName of(TypeVariableName variable) {
    return TypeVariableName.get(variables.getOrDefault(variable.name(), variable.name()));
  }

  /** A type variable of the file's class as its text declares it, with its bounds. */
  TypeVariableName declared(TypeVariableName variable) {
    return of(variable).withBounds(variable.bounds().stream().map(this::of).toList());
  }

  /** Notes that the text uses a member of a type; gives its name. */
  String member(ClassName type, String name) {
    used.computeIfAbsent(type, t -> new TreeSet<>()).add(name);
    return name;
  }

  /** Notes that the text calls constructors of a type, and gives the type as the text writes it. */
  String created(ClassName type) {
    member(type, "<init>");
    return text(type);
  }

  /** The expression that gives all constants of an enum, in their order. */
  String constants(ClassName type) {
    String text = text(type);
    return surroundings.isBehindField(type)
        ? text(ENUM_SET) + ".allOf(" + text + ".class).toArray(new " + text + "[0])"
        : text + ".values()";
  }

  /** Names for fields or variables, which hide no type that the text names. */
  FreeNames names() {
    return new FreeNames(taken, given);
  }

  /** A nested class for the codecs of members, of those that a file has, from 1 on. */
  String holder(int number) {
    while (holders.size() < number) {
      holders.add(nameOfHolder(holders.size() + 1));
    }
    return holders.get(number - 1);
  }

  private static String nameOfHolder(int number) {
    return number == 1 ? HOLDER : HOLDER + number;
  }

  /** The kinds of lint that what the text names provokes. */
  List<String> warnings() {
    return warnings;
  }

  /** The classes that the text names. */
  Set<ClassName> named() {
    return named.keySet();
  }

  /** The qualified names that the file imports, sorted. */
  Set<String> imports() {
    return imports;
  }

  /** The types that the text names and cannot reach, since others hide them. */
  List<ClassName> hidden() {
    return hidden;
  }
}
