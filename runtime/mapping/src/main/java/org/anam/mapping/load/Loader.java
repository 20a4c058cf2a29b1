package org.anam.mapping.load;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.error.AnamException;
import org.anam.mapping.error.MappingError;
import org.anam.mapping.format.GroupPath;
import org.anam.mapping.format.PlaceErrors;
import org.anam.mapping.progress.Meter;
import org.anam.storage.StorageGroup;

/**
 * Loads objects from an open file.
 *
 * @param file the path that errors name
 * @param length the file's length in bytes
 * @param codecs the registered codecs
 * @param prefixes what class names must start with; null when any may come
 * @param strict whether entries that are no members are errors
 * @param meter what counts; null when nobody asks
 */
public record Loader(
    Path file,
    long length,
    CodecLookup codecs,
    List<String> prefixes,
    boolean strict,
    Meter meter) {

  /** Loads the object in a group. */
  public <T> T load(StorageGroup root, String group, ValueCodec<T> codec) {
    return at(root, group, place -> codec.read(place));
  }

  /** The name of the first link of the root group. */
  public String first(StorageGroup root) {
    List<String> names = root.linkNames();
    if (names.isEmpty()) {
      throw AnamException.of(MappingError.NO_SUCH_GROUP, "The file has no group")
          .file(file)
          .path("/")
          .remedy("Look into the file with h5dump; nothing is stored in it.")
          .build();
    }
    return names.get(0);
  }

  /** The class name that the group carries. */
  public String className(StorageGroup root, String group) {
    return at(root, group, PlaceReader::className);
  }

  /** The names of the groups in the root group. */
  public List<String> groups(StorageGroup root) {
    return GroupPath.groups(root);
  }

  private <R> R at(StorageGroup root, String group, Function<PlaceReader, R> action) {
    try {
      List<String> names = GroupPath.split(group);
      if (names.isEmpty()) {
        throw AnamException.of(MappingError.NO_SUCH_GROUP, "The root group is not an object")
            .remedy("Name a group, such as person.")
            .build();
      }
      return GroupPath.find(root, names, (parent, name) -> read(parent, name, action));
    } catch (AnamException e) {
      throw e.at(file, null, null);
    } catch (StackOverflowError e) {
      // What is open at the depth where this happens is closed with the file.
      throw new PlaceErrors(file).stackIsFull(group, e);
    }
  }

  private <R> R read(StorageGroup parent, String name, Function<PlaceReader, R> action) {
    LoadContext context = new LoadContext(file, length, codecs, prefixes, strict, meter);
    PlaceReader place = new PlaceReader(context, null, parent, null);
    place.toEntry(name);
    try {
      place.openLink();
      return action.apply(place);
    } catch (RuntimeException e) {
      throw place.failed(e);
    } finally {
      place.release();
    }
  }
}
