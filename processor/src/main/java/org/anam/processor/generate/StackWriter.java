package org.anam.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.anam.processor.model.Located;
import org.anam.processor.model.MappedType;
import org.anam.processor.model.Stack;

/** Writes the methods of a collection's codec that give stacked arrays. */
final class StackWriter {

  private final MappedType type;
  private final TypeName typeName;
  private final Scope scope;

  StackWriter(MappedType type, TypeName typeName, Scope scope) {
    this.type = type;
    this.typeName = typeName;
    this.scope = scope;
  }

  /** One method for each stacked member: its array, as it was when the cache was updated. */
  List<MethodSpec> methods(Stack stack) {
    FreeNames names = new FreeNames(Set.of(), new HashSet<>());
    String collection = scope.names().newName("collection");
    List<MethodSpec> methods = new ArrayList<>();
    for (Located<String> name : stack.combined()) {
      MethodSpec.Builder method =
          MethodSpec.methodBuilder(names.newName(name.value()))
              .addJavadoc(
                  "The stacked array of {@code $L}; the member's index comes last.\n\n",
                  SourceText.javadoc(name.value()))
              .addJavadoc("@param $L the collection\n", collection);
      type.parameters()
          .forEach(
              p ->
                  method.addJavadoc(
                      "@param <$L> as in {@link $T}\n",
                      scope.declared(p.variable()).name(),
                      scope.of(type.type())));
      method
          .addJavadoc("@return the array; null before the first update and for a member left out\n")
          .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
          .returns(scope.of(RuntimeNames.ND_ARRAY))
          .addParameter(typeName, collection)
          .addStatement("return $L.stacked($S)", collection, name.value());
      type.parameters().forEach(p -> method.addTypeVariable(scope.declared(p.variable())));
      methods.add(method.build());
    }
    return methods;
  }
}
