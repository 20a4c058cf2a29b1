/**
 * What elements mean: the kinds of the port, numbers of any layout of bits, texts, and their names.
 */
package org.anam.storage.direct.read.value;
