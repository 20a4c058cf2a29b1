/**
 * The annotations that users write on their types; the processor reads them, nothing else does.
 *
 * <p>All have {@code CLASS} retention: they are there for the compiler, incremental builds
 * included, and cost nothing at run time.
 */
package org.anam;
