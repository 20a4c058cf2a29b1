package org.anam.processor;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.diagnostic.DiagnosticCode;
import org.anam.processor.diagnostic.SourcePlace;
import org.anam.processor.discover.MarkerReader.Marked;
import org.anam.processor.generate.SourceFile;
import org.anam.processor.model.MappedType;

/**
 * The files of codecs. Each is opened in the round in which its type is mapped, and written at the
 * end of that round or, where nothing waits for it, when processing is over: then the compiler
 * reads it once, and has one round less.
 */
final class CodecFiles {

  /** A file that is open: its text, and the place of the type in whose name it is. */
  private record Opened(JavaFileObject file, String text, ClassName codec, SourcePlace place) {}

  private final ProcessingEnvironment environment;
  private final Reporter reporter;
  private final Headers headers;
  private final RegistryRounds registry;
  private final List<Opened> opened = new ArrayList<>();

  /** The codecs whose files were opened in this round. */
  private final List<Marked> news = new ArrayList<>();

  /** Whether the codecs are of a named module, whose registry the compiler looks for early. */
  private boolean isOfModule;

  /** Whether codecs have waited, so that the other processor might never be called. */
  private boolean isLate;

  CodecFiles(ProcessingEnvironment environment, Reporter reporter) {
    this.environment = environment;
    this.reporter = reporter;
    this.headers = Headers.of(environment);
    this.registry = Compilation.registry(environment);
  }

  /** Opens the file of a codec; whether that could be done. */
  boolean open(TypeElement type, MappedType model, SourceFile source) {
    ClassName codec = model.codec();
    try {
      JavaFileObject file = environment.getFiler().createSourceFile(codec.canonicalName(), type);
      opened.add(new Opened(file, source.text(), codec, model.place()));
      headers.opened(type, file);
      news.add(new Marked(type.getQualifiedName().toString(), codec));
      isOfModule |= model.traits().inNamedModule();
      return true;
    } catch (IOException e) {
      cannotWrite(codec, model.place(), e);
      return false;
    }
  }

  /**
   * Writes what is open, if it may not wait.
   *
   * @param sources the names of the outermost types that were in a round so far
   */
  void endRound(RoundEnvironment round, Set<String> sources) {
    headers.look(round, sources);
    boolean isWaiting = !round.processingOver() && !isOfModule && headers.areComplete();
    isLate |= isWaiting && !news.isEmpty();
    if (!isWaiting) {
      opened.forEach(this::write);
      opened.clear();
    }
    if (isLate) {
      registry.process(round, isWaiting ? List.copyOf(news) : List.of());
    }
    news.clear();
  }

  private void write(Opened file) {
    try (Writer writer = file.file().openWriter()) {
      writer.write(file.text());
    } catch (IOException e) {
      cannotWrite(file.codec(), file.place(), e);
    }
  }

  private void cannotWrite(ClassName codec, SourcePlace place, IOException cause) {
    reporter.report(
        Diagnostic.of(
            DiagnosticCode.CANNOT_WRITE,
            place,
            "The codec " + codec.canonicalName() + " cannot be written: " + cause.getMessage()));
  }
}
