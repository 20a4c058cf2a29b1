package org.anam.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * The registry class of a compilation.
 *
 * @param name its name
 * @param codecs the codecs, sorted by the qualified names of their types
 * @param inNamedModule whether it belongs to a named module
 */
public record RegistryModel(ClassName name, List<ClassName> codecs, boolean inNamedModule) {

  /** Copies the list. */
  public RegistryModel {
    codecs = List.copyOf(codecs);
  }
}
