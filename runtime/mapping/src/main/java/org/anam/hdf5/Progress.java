package org.anam.hdf5;

import java.nio.file.Path;

/**
 * How far a save or load has come.
 *
 * @param file the file; null for bytes that are in no file
 * @param objects the objects and items of lists and maps that are done
 * @param expected how many of them have been met so far, done or not: the total as far as it is
 *     known. The items of a list are known when the list begins
 * @param bytes the bytes of arrays that are done
 * @param path the current path inside the file; empty at the beginning and at the end
 * @param finished whether this is the last call
 */
public record Progress(
    Path file, long objects, long expected, long bytes, String path, boolean finished) {}
