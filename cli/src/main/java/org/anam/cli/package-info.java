/**
 * The command {@code anam}: lists, shows, checks, compares and converts HDF5 files. It stands on
 * {@code org.anam.hdf5} and {@code org.anam.inspect} and has no reflection of its own, so that it
 * can be a native image. {@code docs/cli.md} is its manual.
 */
package org.anam.cli;
