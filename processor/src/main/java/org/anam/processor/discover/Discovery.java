package org.anam.processor.discover;

import java.util.List;
import java.util.Set;
import org.anam.processor.diagnostic.Diagnostic;
import org.anam.processor.model.MappedType;

/**
 * What was read of one type.
 *
 * @param type the model, with gaps where something is wrong
 * @param diagnostics what is wrong
 * @param missing the names of types that are not there, perhaps not yet
 */
public record Discovery(MappedType type, List<Diagnostic> diagnostics, Set<String> missing) {}
