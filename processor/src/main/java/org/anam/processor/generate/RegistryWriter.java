package org.anam.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.RegistryModel;

/** Writes the registry class of a compilation. */
public final class RegistryWriter {

  private RegistryWriter() {}

  /** The source of the registry class, in ASCII. */
  public static String write(RegistryModel registry) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(registry.name())
            .addJavadoc(
                "Lists the codecs of this compilation; found through {@link java.util.ServiceLoader}.\n")
            .addAnnotation(
                AnnotationSpec.builder(RuntimeNames.GENERATED)
                    .addMember("value", "$S", "org.anam.processor.RegistryProcessor")
                    .build())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addSuperinterface(RuntimeNames.CODEC_MODULE)
            .addMethod(
                MethodSpec.constructorBuilder()
                    .addJavadoc("Called by {@link java.util.ServiceLoader}.\n")
                    .addModifiers(Modifier.PUBLIC)
                    .build())
            .addMethod(codecs(registry));
    if (registry.inNamedModule()) {
      type.addAnnotation(
          AnnotationSpec.builder(SuppressWarnings.class)
              .addMember("value", "$S", "exports")
              .build());
    }
    return SourceText.ascii(
        JavaFile.builder(registry.name().packageName(), type.build())
            .skipJavaLangImports(true)
            .build()
            .toString());
  }

  private static MethodSpec codecs(RegistryModel registry) {
    ParameterizedTypeName result =
        ParameterizedTypeName.get(
            ClassName.get(List.class), RuntimeNames.anyOf(RuntimeNames.CODEC));
    CodeBlock codecs =
        registry.codecs().stream()
            .map(codec -> CodeBlock.of("$T.INSTANCE", codec))
            .collect(CodeBlock.joining(",\n"));
    return MethodSpec.methodBuilder("codecs")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(result)
        .addCode("return $T.of(\n$>$>$L);\n$<$<", List.class, codecs)
        .build();
  }
}
