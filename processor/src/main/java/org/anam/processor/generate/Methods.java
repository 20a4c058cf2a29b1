package org.anam.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What methods of generated classes, and these themselves, begin with. */
final class Methods {

  private Methods() {}

  /** A public method that the class has by its supertype. */
  static MethodSpec.Builder overriding(String name, TypeName result, Scope scope) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(scope.of(ClassName.get(Override.class)))
        .addModifiers(Modifier.PUBLIC)
        .returns(result);
  }

  /** A method that does a part of the work of another, with a comment that says so. */
  static MethodSpec.Builder part(String whole, int number) {
    return MethodSpec.methodBuilder(whole + number)
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("A part of {@code $L}.\n\n", whole);
  }

  /** The method with a comment for each parameter. */
  static MethodSpec commented(MethodSpec.Builder method) {
    method.build().parameters().forEach(p -> method.addJavadoc("@param $L as there\n", p.name()));
    return method.build();
  }

  /** The constructor of a class that has none but static members. */
  static MethodSpec noObjects() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addJavadoc("No instances.\n")
        .build();
  }

  /** The annotation that suppresses kinds of lint. */
  static AnnotationSpec suppress(Scope scope, List<String> warnings) {
    AnnotationSpec.Builder suppress =
        AnnotationSpec.builder(scope.of(ClassName.get(SuppressWarnings.class)));
    warnings.forEach(w -> suppress.addMember("value", "$S", w));
    return suppress.build();
  }
}
