package org.anam.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Kind;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Stack;
import org.anam.processor.model.StorageForm;
import org.anam.processor.model.Surroundings;
import org.anam.processor.model.ValueType;

/** Writes the codec of one type. */
public final class CodecWriter {

  private static final String GENERATOR = "org.anam.processor.CodecProcessor";

  private final MappedType type;
  private final Scope scope;
  private final TypeName typeName;
  private final String descriptor;
  private final Map<String, String> parameterFields = new LinkedHashMap<>();
  private final CodingWriter codings;
  private final MemberCodecs codecs;

  private CodecWriter(MappedType type, Scope scope) {
    this.type = type;
    this.scope = scope;
    List<TypeVariableName> variables = variables(type);
    this.typeName = scope.of(parameterised(type.type(), variables));
    FreeNames fields = scope.names();
    this.descriptor = fields.newName("DESCRIPTOR");
    for (TypeVariableName variable : variables) {
      parameterFields.put(variable.name(), fields.newName(fieldOf(variable.name())));
    }
    List<String> names = variables.stream().map(TypeVariableName::name).toList();
    this.codings = new CodingWriter(type.codec(), names, parameterFields, scope);
    this.codecs = new MemberCodecs(codings, scope, fields, parameterFields.values());
  }

  private static List<TypeVariableName> variables(MappedType type) {
    return type.parameters().stream().map(MappedType.Parameter::variable).toList();
  }

  private static String fieldOf(String variable) {
    return variable.substring(0, 1).toLowerCase(Locale.ROOT) + variable.substring(1) + "Codec";
  }

  /** The source of the codec. */
  public static SourceFile write(MappedType type, Surroundings surroundings) {
    return SourceFile.write(
        type.codec().packageName(), surroundings, scope -> new CodecWriter(type, scope).codec());
  }

  private static TypeName parameterised(ClassName raw, List<? extends TypeName> arguments) {
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(new TypeName[0]));
  }

  private TypeSpec codec() {
    TypeSpec.Builder codec =
        TypeSpec.classBuilder(type.codec())
            .addJavadoc("$L", javadoc())
            .addAnnotation(
                AnnotationSpec.builder(scope.of(RuntimeNames.GENERATED))
                    .addMember("value", "$S", GENERATOR)
                    .build())
            .addAnnotation(
                AnnotationSpec.builder(scope.of(RuntimeNames.MARKER))
                    .addMember("value", "$T.class", scope.of(type.type()))
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addTypeVariables(variables(type).stream().map(scope::declared).toList())
            .superclass(ParameterizedTypeName.get(scope.of(RuntimeNames.CODEC), typeName));
    suppressed().ifPresent(codec::addAnnotation);
    if (!type.parameters().isEmpty()) {
      codec.addField(descriptorField());
    }
    codec.addField(instance());
    parameterFields.forEach(
        (variable, field) ->
            codec.addField(
                FieldSpec.builder(codecOf(variable), field, Modifier.PRIVATE, Modifier.FINAL)
                    .addJavadoc("What stands for a type argument.\n")
                    .build()));
    ValueType elements = type.stack().map(CodecWriter::elements).orElse(null);
    if (elements != null) {
      MemberCalls.prepare(elements, codings, codecs, codec);
    }
    type.sent().forEach(member -> MemberCalls.prepare(member, codings, codecs, codec));
    Locals locals = new Locals(type, scope, codecs.names());
    MemberCalls calls = new MemberCalls(scope, locals, codings, codecs);
    codec
        .addMethod(constructor())
        .addMethods(new DescriptorWriter(type, scope).methods())
        .addMethods(new PutWriter(type, typeName, scope, locals, calls).methods(elements))
        .addMethods(new GetWriter(type, typeName, scope, locals, calls).methods(elements));
    type.stack()
        .ifPresent(
            stack -> codec.addMethods(new StackWriter(type, typeName, scope).methods(stack)));
    codecs.methods().forEach(codec::addMethod);
    codecs.addHolders(codec);
    return codec.build();
  }

  /** The type of the codec of a type variable. */
  private TypeName codecOf(String variable) {
    return scope.of(RuntimeNames.valueCodecOf(TypeVariableName.get(variable)));
  }

  /** How the elements of a collection are mapped. */
  private static ValueType elements(Stack stack) {
    ValueType element = stack.elements().orElseThrow();
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), stack.elementType());
    Coding coding = new Coding.Container("list", List.of(element.coding()), Optional.empty());
    return new ValueType(
        list, Kind.COLLECTION, 0, coding, element.inexact(), StorageForm.group("list"));
  }

  private String javadoc() {
    String link = "{@link " + scope.text(type.type()) + "}";
    String shortdesc = type.labels().shortdesc();
    StringBuilder javadoc = new StringBuilder("The codec of ").append(link);
    javadoc.append(shortdesc.isEmpty() ? "." : ": " + SourceText.javadoc(shortdesc));
    javadoc.append("\n\n<pre>\n");
    MappingTable.of(type).forEach(line -> javadoc.append(line).append('\n'));
    javadoc.append("</pre>\n");
    for (TypeVariableName variable : variables(type)) {
      String name = scope.declared(variable).name();
      javadoc.append("\n@param <").append(name).append("> as in ").append(link);
    }
    return javadoc.append(parameterFields.isEmpty() ? "" : "\n").toString();
  }

  private Optional<AnnotationSpec> suppressed() {
    List<String> warnings = new ArrayList<>(scope.warnings());
    if (type.traits().inNamedModule()) {
      warnings.add("exports"); // the user's module need not hand on the runtime
    }
    AnnotationSpec suppress = Methods.suppress(scope, warnings);
    return warnings.isEmpty() ? Optional.empty() : Optional.of(suppress);
  }

  private FieldSpec instance() {
    List<MappedType.Parameter> parameters = type.parameters();
    boolean isRaw = parameters.stream().anyMatch(p -> p.argument().isEmpty());
    List<TypeName> arguments =
        parameters.stream()
            .map(p -> isRaw ? WildcardTypeName.subtypeOf(Object.class) : p.argument().orElseThrow())
            .toList();
    FieldSpec.Builder field =
        FieldSpec.builder(
                scope.of(parameterised(type.codec(), arguments)),
                Scope.INSTANCE,
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(
                parameters.isEmpty()
                    ? "The codec; it has no state and serves all threads.\n"
                    : "The codec for type arguments that are not known.\n");
    if (parameters.isEmpty()) {
      return field.initializer("new $L()", scope.text(type.codec())).build();
    }
    boolean isUnchecked = false;
    List<String> codecsOfArguments = new ArrayList<>();
    for (MappedType.Parameter parameter : parameters) {
      String standard = codings.write(parameter.standard());
      boolean fits = !isRaw && fits(parameter);
      isUnchecked |= !fits;
      codecsOfArguments.add(fits ? standard : cast(parameter, standard, isRaw));
    }
    if (isRaw) {
      field.addAnnotation(Methods.suppress(scope, List.of("rawtypes", "unchecked")));
    } else if (isUnchecked) {
      field.addAnnotation(unchecked());
    }
    String codec = scope.text(type.codec()) + (isRaw ? "" : "<>");
    return field.initializer("new $L($L)", codec, String.join(", ", codecsOfArguments)).build();
  }

  private static boolean fits(MappedType.Parameter parameter) {
    TypeName argument = parameter.argument().orElseThrow();
    return parameter.standard() instanceof Coding.Constant constant
        ? !constant.equals(Coding.Constant.ANY) || argument.equals(ClassName.OBJECT)
        : argument instanceof ClassName;
  }

  private AnnotationSpec unchecked() {
    return Methods.suppress(scope, List.of("unchecked"));
  }

  private String cast(MappedType.Parameter parameter, String standard, boolean isRaw) {
    if (isRaw) {
      return "(" + scope.text(RuntimeNames.VALUE_CODEC) + ") " + standard;
    }
    String exact = scope.text(RuntimeNames.valueCodecOf(parameter.argument().orElseThrow()));
    String any = scope.text(RuntimeNames.anyOf(RuntimeNames.VALUE_CODEC));
    return "(" + exact + ") (" + any + ") " + standard;
  }

  /** Of codecs that are made again and again, for other type arguments; before they are made. */
  private FieldSpec descriptorField() {
    return FieldSpec.builder(
            scope.of(RuntimeNames.anyOf(RuntimeNames.DESCRIPTOR)),
            descriptor,
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .addJavadoc("What the codec says of its type.\n")
        .initializer("$>$>$L$<$<", new DescriptorWriter(type, scope).write())
        .build();
  }

  /** The call of the constructor above. */
  private String described() {
    if (type.parameters().isEmpty()) {
      return "super(" + new DescriptorWriter(type, scope).write() + ")";
    }
    TypeName exact = ParameterizedTypeName.get(scope.of(RuntimeNames.DESCRIPTOR), typeName);
    return "super((" + exact + ") " + descriptor + ")";
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (parameterFields.isEmpty()) {
      return constructor
          .addModifiers(Modifier.PRIVATE)
          .addJavadoc("For {@link #$L} alone.\n", Scope.INSTANCE)
          .addStatement("$L", described())
          .build();
    }
    constructor
        .addModifiers(Modifier.PUBLIC)
        .addStatement("$L", described())
        .addJavadoc("A codec for the type arguments whose codecs are given.\n\n");
    for (TypeVariableName variable : variables(type)) {
      String field = parameterFields.get(variable.name());
      constructor.addJavadoc(
          "@param $L the codec of {@code $L}\n", field, scope.declared(variable).name());
      constructor.addParameter(ParameterSpec.builder(codecOf(variable.name()), field).build());
      constructor.addStatement("this.$L = $L", field, field);
    }
    Set<String> warnings = new TreeSet<>(codecs.warnings());
    warnings.add("unchecked");
    return constructor
        .addAnnotation(Methods.suppress(scope, List.copyOf(warnings)))
        .addCode("$L", codecs.initialisers())
        .build();
  }
}
