/**
 * Open attributes and datasets, and their numbers. They are read and written whole or by blocks,
 * after a look at whether the size that a file claims can be true.
 */
package org.anam.storage.hdf5lib.data;
