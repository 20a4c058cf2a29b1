/**
 * Files as files: checked and held before they are opened, written beside their place and put there
 * whole, sealed, with the access rights of what they replace. Not exported; {@code org.anam.hdf5}
 * and {@code org.anam.inspect} stand on it. Callers have a turn with the engine that they pass.
 */
package org.anam.file;
