/** Datatypes of files: what they are to the port, and those that enums are stored as. */
package org.anam.storage.hdf5lib.type;
