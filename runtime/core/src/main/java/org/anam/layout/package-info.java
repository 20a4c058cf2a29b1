/**
 * How values lie in a file, as far as types and options choose: the layout of arrays with their
 * chunks and filters, the form of texts, the names of an enum's constants. They are values without
 * behaviour, which codecs, the storage port and its engines share.
 */
package org.anam.layout;
