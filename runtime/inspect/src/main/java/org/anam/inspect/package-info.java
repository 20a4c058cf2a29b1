/**
 * Files without the classes of what they hold: {@link org.anam.inspect.Inspection} describes them
 * as a tree of objects, lists, dictionaries, arrays and values, each with its place, type and
 * shape, and with what is wrong about it; {@link org.anam.inspect.Conversion} writes them anew;
 * {@link org.anam.inspect.Soundness} says whether they can be read at all. Descriptions are
 * immutable.
 */
package org.anam.inspect;
