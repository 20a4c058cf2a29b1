package org.anam.mapping.load;

import java.nio.file.Path;
import java.util.List;
import org.anam.codec.Codec;
import org.anam.codec.CodecLookup;
import org.anam.codec.MemberSource;
import org.anam.codec.NestingGuard;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.mapping.error.MappingError;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.ItemLimit;
import org.anam.mapping.format.Names;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.PlaceErrors;
import org.anam.mapping.format.TypePlan;
import org.anam.mapping.format.TypePlans;
import org.anam.mapping.progress.Meter;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredValue;

/** What all readers of one load share. */
public final class LoadContext {

  /** Of every file this many groups may be read; more must be backed by the file's length. */
  private static final long FREE_GROUPS = 1 << 16;

  /** Less than the bytes that any group takes. */
  private static final int GROUP_BYTES = 16;

  final Path file;
  final CodecLookup codecs;
  final Meter meter;
  final NestingGuard<Place> nesting;

  /** Where the bare values of an object wait, which are taken before the next object begins. */
  final byte[] bareValues = MemberSource.window();

  private final long length;
  private final List<String> prefixes;
  private final boolean strict;
  private final TypePlans plans = new TypePlans();
  private long groups;

  /**
   * Begins a load.
   *
   * @param file the file, for errors
   * @param prefixes of permitted class names; null when any may come
   * @param meter may be null
   */
  public LoadContext(
      Path file,
      long length,
      CodecLookup codecs,
      List<String> prefixes,
      boolean strict,
      Meter meter) {
    this.file = file;
    this.length = length;
    this.codecs = codecs;
    this.prefixes = prefixes;
    this.strict = strict;
    this.meter = meter;
    this.nesting = new NestingGuard<>(0, new PlaceErrors(file));
  }

  /** How the objects of a codec are read. */
  TypePlan plan(Codec<?> codec) {
    return plans.of(codec);
  }

  /** Whether entries that are no members of an object are refused. */
  boolean isStrict() {
    return strict;
  }

  /** The class name that a group carries, if files may name it. */
  public String className(StorageGroup group, Place place) {
    try (StoredAttribute value = group.openAttribute(Format.CLASS)) {
      if (value == null) {
        throw error(
                MappingError.NOT_AN_OBJECT,
                "The group is not an object: it has no attribute class",
                place)
            .build();
      }
      if (value.kind() != StoredValue.Kind.TEXT || value.isNull() || value.shape().length != 0) {
        throw error(
                CoreError.MALFORMED,
                "The attribute class is not a single text but " + Found.describe(value),
                place)
            .build();
      }
      String name = value.readText();
      checkPermitted(name, place);
      return name;
    }
  }

  private void checkPermitted(String name, Place place) {
    if (prefixes == null || Format.isStructure(name)) {
      return;
    }
    for (String prefix : prefixes) {
      if (name.startsWith(prefix)) {
        return;
      }
    }
    throw error(
            MappingError.CLASS_NOT_PERMITTED,
            prefixes.isEmpty()
                ? "No class is permitted, and the file names " + Names.show(name)
                : "The class name "
                    + Names.show(name)
                    + " starts with none of the permitted prefixes "
                    + prefixes,
            place)
        .build();
  }

  /** The number in an attribute that counts items, if the file can hold that many. */
  public long count(StorageGroup group, String attribute, Place place) {
    long count;
    try (StoredAttribute value = group.openAttribute(attribute)) {
      if (value == null
          || value.isNull()
          || value.kind() != StoredValue.Kind.INTEGER
          || value.shape().length != 0) {
        throw error(
                CoreError.MALFORMED,
                "Expected the attribute "
                    + attribute
                    + " with one integer, found "
                    + (value == null ? "none" : Found.describe(value)),
                place)
            .build();
      }
      count = value.readInteger();
      if (value.elementType().kind() == org.anam.array.ElementType.Kind.UNSIGNED && count < 0) {
        count = Long.MAX_VALUE;
      }
    }
    if (count < 0) {
      throw error(CoreError.MALFORMED, "The attribute " + attribute + " is " + count, place)
          .build();
    }
    checkSize(count, "items", place);
    return count;
  }

  /**
   * Counts an object, list or map that is read. Links can make one group appear at many places, and
   * a few groups that link each other twice at 2^40; that many are refused.
   */
  void countGroup(Place place) {
    if (++groups > mostGroups(length)) {
      throw error(
              CoreError.TOO_LARGE,
              "More groups are linked than a file of " + length + " bytes can hold: " + groups,
              place)
          .remedy(
              "Its links lead to the same groups again and again, as those of a file that was made"
                  + " to harm; where objects are shared on purpose, load a smaller part of it.")
          .build();
    }
  }

  /** How many groups are read of a file of this length. */
  public static long mostGroups(long length) {
    return FREE_GROUPS + length / GROUP_BYTES;
  }

  /** Refuses sizes that no file of this length can mean. */
  void checkSize(long size, String what, Place place) {
    if (!ItemLimit.allows(size, length)) {
      throw error(
              CoreError.TOO_LARGE,
              "The file claims " + size + " " + what + " and is " + length + " bytes long",
              place)
          .remedy("The file was damaged or made to harm: restore it from a copy.")
          .build();
    }
  }

  /** An error that names the place. */
  AnamException.Builder error(ErrorCode code, String what, Place place) {
    return AnamException.of(code, what).file(file).path(place.path()).member(place.label());
  }
}
