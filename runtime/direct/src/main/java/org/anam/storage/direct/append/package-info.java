/**
 * Adds to files that are there, of any writer, so that a kill at any moment leaves each old object
 * as it was or as it is to be: what is new lies behind the end of the file, and one write of a part
 * of a header leads to it. Nothing else of the old content is changed, and nothing is moved.
 */
package org.anam.storage.direct.append;
