package org.anam.mapping.save;

import java.nio.file.Path;
import java.util.List;
import org.anam.codec.CodecLookup;
import org.anam.codec.ValueCodec;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.mapping.error.MappingError;
import org.anam.mapping.format.GroupPath;
import org.anam.mapping.format.Names;
import org.anam.mapping.format.PlaceErrors;
import org.anam.mapping.progress.Meter;
import org.anam.storage.StorageGroup;

/**
 * Saves objects into an open file.
 *
 * @param file the path that errors name
 * @param codecs the registered codecs
 * @param layout the layout of datasets whose members say nothing
 * @param meter what counts; null when nobody asks
 */
public record Saver(Path file, CodecLookup codecs, ArrayLayout layout, Meter meter) {

  /**
   * Saves a value as a group.
   *
   * @param root the root group
   * @param group the path of the group, which must not be there
   */
  public <T> void save(StorageGroup root, String group, T value, ValueCodec<T> codec) {
    try {
      List<String> names = GroupPath.split(group);
      if (names.isEmpty()) {
        throw AnamException.of(CoreError.BAD_NAME, "The root group cannot be an object")
            .remedy("Name a group, such as person.")
            .build();
      }
      GroupPath.make(
          root,
          names,
          (parent, name) -> {
            saveAs(parent, name, value, codec);
            return null;
          });
    } catch (AnamException e) {
      // The storage knows only the temporary file that it writes.
      throw e.inFile(file);
    } catch (StackOverflowError e) {
      // What is open at the depth where this happens is closed with the file.
      throw new PlaceErrors(file).stackIsFull(group, e);
    }
  }

  private <T> void saveAs(StorageGroup parent, String name, T value, ValueCodec<T> codec) {
    SaveContext context = new SaveContext(file, codecs, layout, meter);
    PlaceWriter place = new PlaceWriter(context, null, parent, null);
    place.toEntry(name);
    if (parent.link(name) != StorageGroup.Link.NONE) {
      throw place
          .error(MappingError.NAME_EXISTS, "The group " + Names.show(name) + " exists already")
          .build();
    }
    try {
      codec.write(value, place);
    } catch (RuntimeException e) {
      throw place.failed(e);
    }
  }
}
