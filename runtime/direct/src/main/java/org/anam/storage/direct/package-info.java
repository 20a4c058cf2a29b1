/**
 * The engine in Java alone: HDF5 files byte by byte, without a native library. It is used where
 * {@code -Danam.storage=direct} names it.
 */
package org.anam.storage.direct;
