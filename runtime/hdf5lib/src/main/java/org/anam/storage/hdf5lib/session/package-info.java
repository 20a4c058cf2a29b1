/**
 * Files and groups that the library has open. With them goes what is kept as long as they are:
 * which names they take, which types were built, what repeats and can be done faster.
 */
package org.anam.storage.hdf5lib.session;
