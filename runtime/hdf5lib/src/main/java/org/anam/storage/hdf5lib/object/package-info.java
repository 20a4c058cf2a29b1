/** The files, groups, attributes and datasets of the port, which check what is asked of them. */
package org.anam.storage.hdf5lib.object;
