/**
 * Descriptions of files without the classes of what they hold: a tree of objects, lists,
 * dictionaries, arrays and values, each with its place, type and shape, and with what is wrong
 * about it. {@code org.anam.hdf5.Inspection} reads them. Everything here is immutable.
 */
package org.anam.inspect;
