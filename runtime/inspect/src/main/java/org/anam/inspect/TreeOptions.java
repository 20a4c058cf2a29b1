package org.anam.inspect;

import java.util.function.Consumer;
import org.anam.error.AnamException;
import org.anam.storage.Storages;

/**
 * How much of a file a description tells.
 *
 * @param depth how many levels below its beginning
 * @param children how many members, items or entries of one node
 * @param elements how many first elements of an array
 * @param complete whether every value is read to its end, though not kept, to see that it can be
 * @param listener is told each path before it is read
 * @param lacks is told what the engine lacks, which becomes a problem besides
 */
record TreeOptions(
    int depth,
    int children,
    int elements,
    boolean complete,
    Consumer<String> listener,
    Consumer<AnamException> lacks) {

  /** The problem that an error tells of. */
  Problem problem(AnamException error, String path) {
    if (Storages.isLack(error)) {
      lacks.accept(error);
    }
    return Problem.of(error, path);
  }

  /** Whether what lies in a node of this depth is not described. */
  boolean isBelow(int at) {
    return at >= depth;
  }
}
