/**
 * What elements mean: the kinds of the port, numbers of any layout of bits, texts and their names,
 * and the Java arrays of them.
 */
package org.anam.storage.direct.read.value;
