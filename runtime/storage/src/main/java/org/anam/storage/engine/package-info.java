/**
 * What engines behind the port have in common, so that callers cannot tell them apart: the places
 * and words of errors, which sizes are believed, the shapes of chunks, and which numbers a
 * floating-point type has. For the engines of Anam alone.
 */
package org.anam.storage.engine;
