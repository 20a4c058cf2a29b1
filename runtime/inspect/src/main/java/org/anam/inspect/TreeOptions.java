package org.anam.inspect;

import java.util.function.Consumer;

/**
 * How much of a file a description tells.
 *
 * @param depth how many levels below its beginning
 * @param children how many members, items or entries of one node
 * @param elements how many first elements of an array
 * @param complete whether every value is read to its end, though not kept, to see that it can be
 * @param listener is told each path before it is read
 */
record TreeOptions(
    int depth, int children, int elements, boolean complete, Consumer<String> listener) {

  /** Whether what lies in a node of this depth is not described. */
  boolean isBelow(int at) {
    return at >= depth;
  }
}
