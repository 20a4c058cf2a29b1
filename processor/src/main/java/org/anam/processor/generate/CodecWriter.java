package org.anam.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
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
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Coding;
import org.anam.processor.model.Kind;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Stack;
import org.anam.processor.model.ValueType;

/** Writes the codec of one type. */
public final class CodecWriter {

  private static final String GENERATOR = "org.anam.processor.CodecProcessor";

  private final MappedType type;
  private final TypeName typeName;
  private final Map<String, String> parameterFields = new LinkedHashMap<>();
  private final NameAllocator instanceNames = new NameAllocator();
  private final CodingWriter codings;
  private final MemberCodecs codecs;

  private CodecWriter(MappedType type) {
    this.type = type;
    List<TypeVariableName> variables =
        type.parameters().stream().map(MappedType.Parameter::variable).toList();
    this.typeName = parameterised(type.type(), variables);
    for (TypeVariableName variable : variables) {
      String field = instanceNames.newName(fieldOf(variable.name()));
      parameterFields.put(variable.name(), field);
    }
    List<String> names = variables.stream().map(TypeVariableName::name).toList();
    this.codings = new CodingWriter(type.codec(), names, parameterFields);
    this.codecs = new MemberCodecs(codings, instanceNames, parameterFields.values());
  }

  private static String fieldOf(String variable) {
    return variable.substring(0, 1).toLowerCase(Locale.ROOT) + variable.substring(1) + "Codec";
  }

  /** The source of the codec, in ASCII. */
  public static String write(MappedType type) {
    CodecWriter writer = new CodecWriter(type);
    JavaFile file =
        JavaFile.builder(type.codec().packageName(), writer.codec())
            .skipJavaLangImports(true)
            .build();
    return SourceText.ascii(file.toString());
  }

  private static TypeName parameterised(ClassName raw, List<? extends TypeName> arguments) {
    return arguments.isEmpty()
        ? raw
        : ParameterizedTypeName.get(raw, arguments.toArray(new TypeName[0]));
  }

  private TypeSpec codec() {
    TypeSpec.Builder codec =
        TypeSpec.classBuilder(type.codec())
            .addJavadoc(javadoc())
            .addAnnotation(
                AnnotationSpec.builder(RuntimeNames.GENERATED)
                    .addMember("value", "$S", GENERATOR)
                    .build())
            .addAnnotation(
                AnnotationSpec.builder(RuntimeNames.MARKER)
                    .addMember("value", "$T.class", type.type())
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addTypeVariables(
                type.parameters().stream().map(MappedType.Parameter::variable).toList())
            .addSuperinterface(ParameterizedTypeName.get(RuntimeNames.CODEC, typeName));
    suppressed().ifPresent(codec::addAnnotation);
    codec.addField(instance()).addField(descriptorField());
    parameterFields.forEach(
        (variable, field) ->
            codec.addField(
                RuntimeNames.valueCodecOf(TypeVariableName.get(variable)),
                field,
                Modifier.PRIVATE,
                Modifier.FINAL));
    type.stack().ifPresent(stack -> addMembers(stack, codec));
    type.sent().forEach(member -> codecs.add(member, codec));
    ConstructionWriter construction = new ConstructionWriter(type, typeName, codecs.names());
    MethodWriter methods = new MethodWriter(type, typeName, codecs, construction);
    PackingWriter packing = new PackingWriter(type, typeName, codecs, construction);
    codec
        .addMethod(constructor())
        .addMethod(descriptor())
        .addMethod(methods.write())
        .addMethod(methods.read())
        .addMethods(packing.methods())
        .addMethod(methods.member());
    type.stack().ifPresent(stack -> methods.stacked(stack).forEach(codec::addMethod));
    codecs.methods().forEach(codec::addMethod);
    codecs.addHolder(codec);
    return codec.build();
  }

  private void addMembers(Stack stack, TypeSpec.Builder codec) {
    ValueType element = stack.elements().orElseThrow();
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), stack.elementType());
    Coding coding = new Coding.Container("list", List.of(element.coding()), Optional.empty());
    ValueType value =
        new ValueType(list, Kind.COLLECTION, 0, coding, element.inexact(), "group, list");
    codecs.add(MethodWriter.MEMBERS, list, value, codings.write(coding), codec);
  }

  private CodeBlock javadoc() {
    CodeBlock.Builder javadoc = CodeBlock.builder().add("The codec of {@link $T}", type.type());
    String shortdesc = type.labels().shortdesc();
    javadoc.add("$L\n", shortdesc.isEmpty() ? "." : ": " + SourceText.javadoc(shortdesc));
    javadoc.add("\n<pre>\n");
    MappingTable.of(type).forEach(line -> javadoc.add("$L\n", line));
    javadoc.add("</pre>\n");
    parameterFields.forEach(
        (variable, field) -> javadoc.add("\n@param <$L> as in {@link $T}", variable, type.type()));
    return parameterFields.isEmpty() ? javadoc.build() : javadoc.add("\n").build();
  }

  private Optional<AnnotationSpec> suppressed() {
    List<String> warnings = new ArrayList<>();
    if (type.traits().usesDeprecated()) {
      warnings.addAll(List.of("deprecation", "removal"));
    }
    if (type.traits().inNamedModule()) {
      warnings.add("exports"); // the user's module need not hand on the runtime
    }
    return warnings.isEmpty() ? Optional.empty() : Optional.of(suppress(warnings));
  }

  private static AnnotationSpec suppress(List<String> warnings) {
    AnnotationSpec.Builder suppress = AnnotationSpec.builder(SuppressWarnings.class);
    warnings.forEach(w -> suppress.addMember("value", "$S", w));
    return suppress.build();
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
                parameterised(type.codec(), arguments),
                "INSTANCE",
                Modifier.PUBLIC,
                Modifier.STATIC,
                Modifier.FINAL)
            .addJavadoc(
                parameters.isEmpty()
                    ? "The codec; it has no state and serves all threads.\n"
                    : "The codec for type arguments that are not known.\n");
    if (parameters.isEmpty()) {
      return field.initializer("new $T()", type.codec()).build();
    }
    boolean isUnchecked = false;
    List<CodeBlock> codecsOfArguments = new ArrayList<>();
    for (MappedType.Parameter parameter : parameters) {
      CodeBlock standard = codings.write(parameter.standard());
      boolean fits = !isRaw && fits(parameter);
      isUnchecked |= !fits;
      codecsOfArguments.add(fits ? standard : cast(parameter, standard, isRaw));
    }
    if (isRaw) {
      field.addAnnotation(suppress(List.of("rawtypes", "unchecked")));
    } else if (isUnchecked) {
      field.addAnnotation(MemberCodecs.unchecked());
    }
    return field
        .initializer(
            "new $T$L($L)",
            type.codec(),
            isRaw ? "" : "<>",
            codecsOfArguments.stream().collect(CodeBlock.joining(", ")))
        .build();
  }

  private static boolean fits(MappedType.Parameter parameter) {
    TypeName argument = parameter.argument().orElseThrow();
    return parameter.standard() instanceof Coding.Constant constant
        ? !constant.field().equals("ANY") || argument.equals(ClassName.OBJECT)
        : argument instanceof ClassName;
  }

  private static CodeBlock cast(MappedType.Parameter parameter, CodeBlock standard, boolean isRaw) {
    return isRaw
        ? CodeBlock.of("($T) $L", RuntimeNames.VALUE_CODEC, standard)
        : CodeBlock.of(
            "($T) ($T) $L",
            RuntimeNames.valueCodecOf(parameter.argument().orElseThrow()),
            RuntimeNames.anyOf(RuntimeNames.VALUE_CODEC),
            standard);
  }

  private FieldSpec descriptorField() {
    TypeName descriptorType =
        type.parameters().isEmpty()
            ? ParameterizedTypeName.get(RuntimeNames.DESCRIPTOR, type.type())
            : RuntimeNames.anyOf(RuntimeNames.DESCRIPTOR);
    return FieldSpec.builder(
            descriptorType, "DESCRIPTOR", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(DescriptorWriter.write(type))
        .build();
  }

  private MethodSpec descriptor() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("descriptor")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(ParameterizedTypeName.get(RuntimeNames.DESCRIPTOR, typeName));
    return type.parameters().isEmpty()
        ? method.addStatement("return DESCRIPTOR").build()
        : method
            .addAnnotation(MemberCodecs.unchecked())
            .addStatement(
                "return ($T) DESCRIPTOR",
                ParameterizedTypeName.get(RuntimeNames.DESCRIPTOR, typeName))
            .build();
  }

  private MethodSpec constructor() {
    MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
    if (parameterFields.isEmpty()) {
      return constructor.addModifiers(Modifier.PRIVATE).build();
    }
    constructor
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc("A codec for the type arguments whose codecs are given.\n\n");
    parameterFields.forEach(
        (variable, field) -> {
          constructor.addJavadoc("@param $L the codec of {@code $L}\n", field, variable);
          constructor.addParameter(
              ParameterSpec.builder(
                      RuntimeNames.valueCodecOf(TypeVariableName.get(variable)), field)
                  .build());
          constructor.addStatement("this.$L = $L", field, field);
        });
    if (codecs.initialisersAreUnchecked()) {
      constructor.addAnnotation(MemberCodecs.unchecked());
    }
    return constructor.addCode(codecs.initialisers()).build();
  }
}
