package org.anam.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.RegistryModel;
import org.anam.processor.model.Surroundings;

/** Writes the registry class of a compilation. */
public final class RegistryWriter {

  /** The most codecs that one method lists, which holds no more than 64 KB of code. */
  private static final int MOST = 250;

  private final RegistryModel registry;
  private final Scope scope;

  private RegistryWriter(RegistryModel registry, Scope scope) {
    this.registry = registry;
    this.scope = scope;
  }

  /** The source of the registry class. */
  public static SourceFile write(RegistryModel registry, Surroundings surroundings) {
    return SourceFile.write(
        registry.name().packageName(),
        surroundings,
        scope -> new RegistryWriter(registry, scope).registry());
  }

  private TypeSpec registry() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(registry.name())
            .addJavadoc(
                "Lists the codecs of this compilation; found through {@link java.util.ServiceLoader}.\n")
            .addAnnotation(
                AnnotationSpec.builder(scope.of(RuntimeNames.GENERATED))
                    .addMember("value", "$S", "org.anam.processor.RegistryProcessor")
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(scope.of(RuntimeNames.CODEC_MODULE))
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Called by {@link java.util.ServiceLoader}.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .build());
    List<List<ClassName>> groups = Groups.of(registry.codecs(), MOST);
    type.addMethod(codecs(groups));
    if (groups.size() > 1) {
      for (int i = 0; i < groups.size(); i++) {
        type.addType(part(scope.holder(i + 1), groups.get(i)));
      }
    }
    if (registry.inNamedModule()) {
      type.addAnnotation(Methods.suppress(scope, List.of("exports")));
    }
    return type.build();
  }

  private TypeName list() {
    return scope.of(
        ParameterizedTypeName.get(
            ClassName.get(List.class), RuntimeNames.anyOf(RuntimeNames.CODEC)));
  }

  private MethodSpec codecs(List<List<ClassName>> groups) {
    MethodSpec.Builder method = Methods.overriding("codecs", list(), scope);
    if (groups.size() == 1) {
      return method.addStatement("$L", listed(groups.get(0))).build();
    }
    String all = scope.names().newName("codecs");
    method.addStatement(
        "$T $L = new $T<>()", list(), all, scope.of(ClassName.get("java.util", "ArrayList")));
    for (int i = 1; i <= groups.size(); i++) {
      method.addStatement("$L.addAll($L.codecs())", all, scope.holder(i));
    }
    return method.addStatement("return $L", all).build();
  }

  /** The statement that returns codecs, one in a line. */
  private String listed(List<ClassName> codecs) {
    return codecs.stream()
        .map(codec -> scope.text(codec) + "." + Scope.INSTANCE)
        .collect(
            Collectors.joining(
                ",\n", "return " + scope.text(ClassName.get(List.class)) + ".of(\n", ")"));
  }

  /** A class of its own, since the constants of one class are limited too. */
  private TypeSpec part(String name, List<ClassName> codecs) {
    return TypeSpec.classBuilder(name)
        .addJavadoc("Some of the codecs.\n")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addMethod(Methods.noObjects())
        .addMethod(
            MethodSpec.methodBuilder("codecs")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("{@return codecs}\n")
                .returns(list())
                .addStatement("$L", listed(codecs))
                .build())
        .build();
  }
}
