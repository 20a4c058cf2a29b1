package org.anam.processor.model;

import java.util.List;
import org.anam.processor.diagnostic.SourcePlace;

/**
 * What {@code @Dataset} says.
 *
 * @param place where the annotation stands
 * @param chunk the chunk's sizes
 * @param deflate the level of compression
 * @param shuffle whether bytes are shuffled
 * @param fletcher32 whether chunks carry checksums
 */
public record Layout(
    SourcePlace place,
    Located<List<Long>> chunk,
    Located<Integer> deflate,
    boolean shuffle,
    boolean fletcher32) {}
