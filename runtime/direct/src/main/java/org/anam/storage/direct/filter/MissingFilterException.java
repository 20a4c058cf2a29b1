package org.anam.storage.direct.filter;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.anam.storage.NotInEngineException;
import org.anam.storage.direct.message.FilterPipeline;
import org.anam.storage.engine.RegisteredFilters;

/** A chunk has passed through a filter that this engine does not have. */
public final class MissingFilterException extends NotInEngineException {

  private static final long serialVersionUID = 1;

  /** With the filters of the dataset. */
  public MissingFilterException(FilterPipeline pipeline) {
    super(
        pipeline.filters().stream()
            .filter(filter -> !Filters.has(filter.id()))
            .map(MissingFilterException::describe)
            .collect(Collectors.joining(" and ")));
  }

  private static String describe(FilterPipeline.Filter filter) {
    String name = new String(filter.name(), StandardCharsets.ISO_8859_1);
    return RegisteredFilters.describe(filter.id(), name);
  }
}
