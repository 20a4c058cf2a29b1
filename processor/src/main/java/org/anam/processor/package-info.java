/**
 * The two annotation processors, thin: they drive {@code discover -> model -> validate ->
 * generate}, keep the names of types that must wait for another round, and report what was found.
 */
package org.anam.processor;
