package org.anam.processor.discover;

import com.palantir.javapoet.ClassName;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;

/** Checks that a codec can have its name: no other class has it, and files can. */
final class CodecNameReader {

  /** What file systems take of a file's name, less the longest that generated classes add. */
  private static final int MOST_BYTES = 255 - "Anam$Members99.class".length();

  private final Language language;
  private final Findings findings;

  CodecNameReader(Language language, Findings findings) {
    this.language = language;
    this.findings = findings;
  }

  void check(TypeElement type) {
    ClassName codec = AnamNames.codecOf(type);
    TypeElement outermost = outermost(type);
    if (!outermost.equals(type)
        && language.named(type.getQualifiedName().toString(), type) == null) {
      findings.add(
          DiagnosticCode.COMPACT_SOURCE,
          SourcePlace.of(type),
          "The type "
              + type.getSimpleName()
              + " stands in the compact source file "
              + outermost.getSimpleName()
              + ".java, from where its codec cannot name it");
    }
    String binary = language.elements().getBinaryName(type).toString();
    int bytes =
        binary.substring(binary.lastIndexOf('.') + 1).getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MOST_BYTES) {
      findings.add(
          DiagnosticCode.LONG_NAME,
          SourcePlace.of(type),
          "The name of the type has "
              + bytes
              + " bytes with those of the types around it, and codecs can be made for names of up to "
              + MOST_BYTES);
      return;
    }
    TypeElement taken = language.named(codec.canonicalName(), type);
    if (taken != null && !language.has(taken, AnamNames.GENERATED_CODEC)) {
      findings.add(
          DiagnosticCode.CODEC_NAME_TAKEN,
          SourcePlace.of(type),
          "The codec of "
              + type.getSimpleName()
              + " would be called "
              + codec.simpleName()
              + ", and there is such a class already");
      return;
    }
    rival(type, codec, taken)
        .ifPresent(
            rival ->
                findings.add(
                    DiagnosticCode.CODEC_NAME_TAKEN,
                    SourcePlace.of(type),
                    "The codecs of "
                        + type.getQualifiedName()
                        + " and "
                        + rival
                        + " would both be called "
                        + codec.simpleName()));
  }

  private static TypeElement outermost(TypeElement type) {
    Element at = type;
    while (((TypeElement) at).getNestingKind() == NestingKind.MEMBER) {
      at = at.getEnclosingElement();
    }
    return (TypeElement) at;
  }

  /** Another mapped type whose codec has the same name, of this compilation or a former one. */
  private Optional<String> rival(TypeElement type, ClassName codec, TypeElement taken) {
    String own = type.getQualifiedName().toString();
    if (codec.simpleName().indexOf('_') < 0) {
      return Optional.empty();
    }
    for (String other : language.compiled()) {
      if (!other.equals(own) && isAlike(other, own)) {
        TypeElement rival = language.named(other, type);
        if (rival != null && AnamNames.codecOf(rival).equals(codec)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.ofNullable(taken)
        .flatMap(t -> language.find(t, AnamNames.GENERATED_CODEC))
        .map(marker -> marker.value("value"))
        .map(AnnotationValue::getValue)
        .filter(DeclaredType.class::isInstance)
        .map(mapped -> language.element((DeclaredType) mapped))
        .filter(mapped -> !mapped.equals(type) && language.has(mapped, AnamNames.ANAM))
        .map(mapped -> mapped.getQualifiedName().toString());
  }

  /** Whether two names are the same when dots are underscores. */
  private static boolean isAlike(String name, String second) {
    return name.length() == second.length()
        && name.replace('.', '_').equals(second.replace('.', '_'));
  }
}
