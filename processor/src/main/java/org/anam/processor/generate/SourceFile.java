package org.anam.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.anam.processor.model.Surroundings;

/**
 * A generated file.
 *
 * @param text its source, in ASCII
 * @param named the classes that it names
 * @param hidden the types that it names and cannot reach, since types of the user's have the names
 *     that lead to them; the text does not compile then
 */
public record SourceFile(String text, Set<ClassName> named, List<ClassName> hidden) {

  /** Copies both. */
  public SourceFile {
    named = Set.copyOf(named);
    hidden = List.copyOf(hidden);
  }

  /**
   * Drafts a file, and writes it again where what it names is to be written in another way.
   *
   * @param packageName its package
   * @param writer writes the class that it declares in a scope
   */
  static SourceFile write(
      String packageName, Surroundings surroundings, Function<Scope, TypeSpec> writer) {
    Scope noted = new Scope(surroundings);
    TypeSpec draft = writer.apply(noted);
    Scope scope = new Scope(packageName, draft, noted, surroundings);
    TypeSpec confirmed = scope.confirms(noted) ? draft : writer.apply(scope);
    String type = SourceText.shortComments(confirmed.toString());
    StringBuilder text = new StringBuilder();
    if (!packageName.isEmpty()) {
      text.append("package ").append(packageName).append(";\n\n");
    }
    scope.imports().forEach(name -> text.append("import ").append(name).append(";\n"));
    text.append(scope.imports().isEmpty() ? "" : "\n").append(type);
    return new SourceFile(SourceText.ascii(text.toString()), noted.named(), scope.hidden());
  }
}
