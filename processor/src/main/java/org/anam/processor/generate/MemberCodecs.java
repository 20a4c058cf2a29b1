package org.anam.processor.generate;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Coding;
import org.anam.processor.model.ValueType;

/**
 * The codecs of the members that need one of their own: constants, or, where they depend on type
 * arguments, fields of the codec or methods.
 *
 * <p>What a class initialises may not need another codec, which might need this one: two threads
 * could wait for each other. Constants that name codecs or other classes of the user's are
 * therefore those of a nested class, which is initialised when one of them is used first.
 */
final class MemberCodecs {

  /** How much the constants of one class may weigh: their initialisers are one method. */
  private static final int MOST = 1000;

  private final CodingWriter codings;
  private final Scope scope;
  private final FreeNames constants;
  private final FreeNames instanceNames;
  private final Map<String, String> references = new LinkedHashMap<>();
  private final List<TypeSpec.Builder> holders = new ArrayList<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int ownWeight;
  private int weight;
  private final Set<String> warnings = new TreeSet<>();

  /** The statements of the codec's constructor that make the fields. */
  private final Body initialisers = new Body();

  MemberCodecs(
      CodingWriter codings, Scope scope, FreeNames instanceNames, Collection<String> fields) {
    this.names.addAll(fields);
    this.codings = codings;
    this.scope = scope;
    this.constants = scope.names();
    this.instanceNames = instanceNames;
  }

  /** Adds a codec under a Java name. */
  void add(String name, TypeName type, ValueType value, String expression, TypeSpec.Builder codec) {
    TypeName codecType = scope.of(RuntimeNames.valueCodecOf(type));
    String any = scope.text(RuntimeNames.anyOf(RuntimeNames.VALUE_CODEC));
    String exact = value.inexact() ? "(" + codecType + ") (" + any + ") " + expression : expression;
    boolean isThere = value.coding() instanceof Coding.Mapped && codings.isReady(value.coding());
    if (isThere || codings.isMadeAtUse(value.coding())) {
      // A codec that is there needs no constant; and javac does not heed what a constant suppresses
      // that is nothing but a cast.
      addMethod(name, codecType, value, exact);
    } else if (value.isOpen()) {
      addField(name, codecType, value, exact, codec);
    } else {
      addConstant(name, codecType, value, exact, codec);
    }
  }

  private void addConstant(
      String name, TypeName type, ValueType value, String expression, TypeSpec.Builder codec) {
    int added = value.coding().weight();
    boolean isOwn = !CodingWriter.needsOthers(value.coding()) && ownWeight + added <= MOST;
    String constant = (isOwn ? instanceNames : constants).newName(constantOf(name));
    FieldSpec.Builder field =
        FieldSpec.builder(type, constant, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Of {@code $L}.\n", name)
            .initializer("$L", expression);
    if (value.inexact()) {
      field.addAnnotation(Methods.suppress(scope, warnings(value)));
    }
    if (isOwn) {
      ownWeight += added;
      names.add(constant);
      codec.addField(field.addModifiers(Modifier.PRIVATE).build());
      references.put(name, constant);
      return;
    }
    if (holders.isEmpty() || weight + added > MOST) {
      holders.add(TypeSpec.classBuilder(scope.holder(holders.size() + 1)));
      weight = 0;
    }
    weight += added;
    holders.get(holders.size() - 1).addField(field.build());
    references.put(name, scope.holder(holders.size()) + "." + constant);
  }

  private void addField(
      String name, TypeName type, ValueType value, String expression, TypeSpec.Builder codec) {
    if (value.coding() instanceof Coding.Variable) {
      references.put(name, expression);
      return;
    }
    String field = newName(name);
    codec.addField(
        FieldSpec.builder(type, field, Modifier.PRIVATE, Modifier.FINAL)
            .addJavadoc("The codec of {@code $L}.\n", name)
            .build());
    initialisers.add("this." + field + " = " + expression);
    warnings.addAll(warnings(value));
    references.put(name, field);
  }

  private void addMethod(String name, TypeName type, ValueType value, String expression) {
    String method = newName(name);
    MethodSpec.Builder builder =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE)
            .addJavadoc("{@return a codec of {@code $L}}\n", name)
            .returns(type)
            .addStatement("return $L", expression);
    if (value.inexact()) {
      builder.addAnnotation(Methods.suppress(scope, warnings(value)));
    }
    methods.add(builder.build());
    references.put(name, method + "()");
  }

  private String newName(String member) {
    String name = instanceNames.newName(member + "Codec");
    names.add(name);
    return name;
  }

  /** The names of the fields, which local variables must not hide. */
  List<String> names() {
    return names;
  }

  /** How code refers to the codec of the member with that Java name. */
  String reference(String name) {
    return references.get(name);
  }

  Body initialisers() {
    return initialisers;
  }

  /** The kinds of lint that the initialisers provoke. */
  List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The methods that make codecs at each use. */
  List<MethodSpec> methods() {
    return methods;
  }

  /** Adds the classes that hold the constants, if there are any. */
  void addHolders(TypeSpec.Builder codec) {
    for (TypeSpec.Builder holder : holders) {
      codec.addType(
          holder
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc(
                  """
                  Codecs that need other classes; apart from the codec itself, so that types that refer to each other
                  can be initialised in any order and by any thread.
                  """)
              .addMethod(Methods.noObjects())
              .build());
    }
  }

  private static List<String> warnings(ValueType value) {
    if (value.coding().isRaw()) {
      return List.of("rawtypes", "unchecked");
    }
    return value.inexact() ? List.of("unchecked") : List.of();
  }

  private static String constantOf(String name) {
    return name.replaceAll("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})", "_").toUpperCase(Locale.ROOT);
  }
}
