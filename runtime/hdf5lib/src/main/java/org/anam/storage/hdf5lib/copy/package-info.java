/**
 * Copies from file to file, of any object and type. References are written last, when what they
 * lead to is there.
 */
package org.anam.storage.hdf5lib.copy;
