/**
 * Bytes from anywhere, and windows on them that nobody can read out of. The addresses of a file are
 * relative to the end of its user block: that is added here and nowhere else.
 */
package org.anam.storage.direct.bytes;
