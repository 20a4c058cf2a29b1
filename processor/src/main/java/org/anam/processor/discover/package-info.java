/**
 * Reads types, members, constructors and annotations from the compiler's model into ours. The only
 * package, with the processors themselves, that asks {@code javax.lang.model}.
 *
 * <p>It says of a program what only the compiler's model shows: that a type has no mapping, that a
 * member cannot be got or set, that two places of the source disagree, so that there is no saying
 * what the model should be. Once there is a value in the model, whether it is a good one is for
 * {@code validate}.
 */
package org.anam.processor.discover;
