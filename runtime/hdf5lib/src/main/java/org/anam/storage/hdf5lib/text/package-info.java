/** Strings of attributes and datasets, without a changed character and without boxed bytes. */
package org.anam.storage.hdf5lib.text;
