package org.anam.processor;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.anam.processor.discover.AnamNames;

/**
 * Writes one registry class for all codecs of a compilation, and its entry for {@link
 * java.util.ServiceLoader}. Aggregating, in Gradle's terms: it sees the markers of all codecs,
 * those of unchanged types as class files. Where codecs are written when processing is over, {@link
 * CodecFiles} takes its rounds along.
 */
@AutoService(Processor.class)
public final class RegistryProcessor extends AbstractProcessor {

  private RegistryRounds rounds;

  /** Called by the compiler. */
  public RegistryProcessor() {}

  @Override
  public synchronized void init(ProcessingEnvironment environment) {
    super.init(environment);
    rounds = Compilation.registry(environment);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(AnamNames.GENERATED_CODEC, AnamNames.GENERATED, AnamNames.ANAM_MODULE);
  }

  @Override
  @SuppressWarnings("DoNotClaimAnnotations") // else -Xlint:processing would warn each user
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    try {
      rounds.process(round, List.of());
    } catch (RuntimeException e) {
      new Reporter(processingEnv.getMessager()).internal(null, e);
    }
    return true;
  }
}
