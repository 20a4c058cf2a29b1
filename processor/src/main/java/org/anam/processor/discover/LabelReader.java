package org.anam.processor.discover;

import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.model.Labels;
import org.anam.processor.model.Located;

/** Reads the names of a type on the outside. */
public final class LabelReader {

  private final Language language;

  LabelReader(Language language) {
    this.language = language;
  }

  /** A reader that asks the compiler. */
  public static LabelReader of(
      javax.lang.model.util.Elements elements, javax.lang.model.util.Types types) {
    return new LabelReader(new Language(elements, types, Set.of()));
  }

  /** The names that {@code @Anam} and {@code @Alias} give. */
  public Labels read(TypeElement type) {
    Annotations anam = language.find(type, AnamNames.ANAM).orElseThrow();
    Located<String> name = anam.text("name");
    if (name.value().isEmpty()) {
      name = new Located<>(type.getQualifiedName().toString(), SourcePlace.of(type));
    }
    List<Located<String>> aliases =
        language.find(type, AnamNames.ALIAS).map(a -> a.texts("value")).orElse(List.of());
    return new Labels(
        name,
        anam.text("group"),
        aliases,
        anam.text("shortdesc").value(),
        anam.texts("refs").stream().map(Located::value).toList());
  }
}
