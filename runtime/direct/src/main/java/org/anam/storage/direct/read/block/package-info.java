/**
 * The structures that a file consists of: superblock, object headers, heaps and B-trees, as read.
 */
package org.anam.storage.direct.read.block;
