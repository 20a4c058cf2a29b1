package org.anam.storage.direct.read.object;

import org.anam.storage.direct.bytes.FormatException;
import org.anam.storage.direct.message.DataLayout;
import org.anam.storage.direct.message.Dataspace;
import org.anam.storage.direct.message.Datatype;
import org.anam.storage.direct.message.FillValue;
import org.anam.storage.direct.message.FilterPipeline;
import org.anam.storage.direct.message.MessageType;
import org.anam.storage.direct.read.block.ObjectHeader;

/**
 * A dataset, with all that it refers to.
 *
 * @param type what its elements are
 * @param space its shape
 * @param layout where they are
 * @param fill what those are that were never written
 * @param filters the filters of its chunks
 * @param isExternal whether the elements are in other files
 */
public record Dataset(
    Datatype type,
    Dataspace space,
    DataLayout layout,
    FillValue fill,
    FilterPipeline filters,
    boolean isExternal) {

  /** Whether the object of a header is a dataset. */
  public static boolean is(ObjectHeader header) {
    return header.has(MessageType.DATATYPE) && header.has(MessageType.DATASPACE);
  }

  /** Whether the object of a header is a group. */
  public static boolean isGroup(ObjectHeader header) {
    return header.has(MessageType.SYMBOL_TABLE) || header.has(MessageType.LINK_INFO);
  }

  /** The dataset of a header that is like the one of this dataset. */
  public Dataset like(ObjectHeader header) {
    DataLayout other = DataLayout.decode(required(header, MessageType.LAYOUT, "layout").window());
    return new Dataset(type, space, other, fill, filters, isExternal);
  }

  /** The dataset of a header. */
  public static Dataset of(FileObjects objects, ObjectHeader header) {
    SharedMessages shared = objects.shared();
    Datatype type = shared.type(required(header, MessageType.DATATYPE, "datatype"));
    Dataspace space = shared.space(required(header, MessageType.DATASPACE, "dataspace"));
    DataLayout layout = DataLayout.decode(required(header, MessageType.LAYOUT, "layout").window());
    ObjectHeader.Message filters = header.find(MessageType.FILTERS);
    return new Dataset(
        type,
        space,
        layout,
        fill(shared, header, type),
        filters == null ? FilterPipeline.NONE : FilterPipeline.decode(shared.resolve(filters)),
        header.find(MessageType.EXTERNAL_FILES) != null);
  }

  private static ObjectHeader.Message required(ObjectHeader header, int type, String what) {
    ObjectHeader.Message message = header.find(type);
    if (message == null) {
      throw new FormatException("a dataset has no " + what);
    }
    return message;
  }

  private static FillValue fill(SharedMessages shared, ObjectHeader header, Datatype type) {
    ObjectHeader.Message message = header.find(MessageType.FILL_VALUE);
    FillValue fill = FillValue.ZEROS;
    if (message != null) {
      fill = FillValue.decode(shared.resolve(message));
    }
    ObjectHeader.Message old = header.find(MessageType.OLD_FILL_VALUE);
    if (old != null && fill.bytes().length == 0 && fill.isDefined()) {
      fill = FillValue.decodeOld(shared.resolve(old));
    }
    int length = fill.bytes().length;
    if (length != 0 && length != type.size()) {
      throw new FormatException(
          "a fill value of " + length + " bytes is for elements of " + type.size());
    }
    return fill;
  }
}
