/**
 * Reads types, members, constructors and annotations from the compiler's model into ours. The only
 * package, with the processors themselves, that knows {@code javax.lang.model}.
 */
package org.anam.processor.discover;
