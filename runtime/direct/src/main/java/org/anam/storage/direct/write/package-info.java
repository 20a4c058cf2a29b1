/**
 * Builds the structures of new files: object headers, the indexes and heaps of large groups, heaps
 * of texts, indexes of chunks. Each is written once, when all of it is known; there is no insertion
 * and nothing is moved.
 */
package org.anam.storage.direct.write;
