package org.anam.storage.hdf5lib.text;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anam.array.StringArray;
import org.anam.error.CoreError;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.DirectTexts;
import org.anam.storage.hdf5lib.call.LibraryErrors;
import org.anam.storage.hdf5lib.call.NativeCalls;
import org.anam.storage.hdf5lib.call.NativeTypes;
import org.anam.storage.hdf5lib.call.Utf8;
import org.anam.storage.hdf5lib.data.AttributeWriter;
import org.anam.storage.hdf5lib.data.DatasetWriter;
import org.anam.storage.hdf5lib.data.Dataspaces;
import org.anam.storage.hdf5lib.data.Slabs;
import org.anam.storage.hdf5lib.session.NativeLocation;

/**
 * Writes strings. hdf5lib's own calls encode Java's modified UTF-8, which is UTF-8 up to the Basic
 * Multilingual Plane; where a text goes beyond it, its bytes are written as a sequence, which the
 * library converts as they are.
 */
public final class TextWriter {

  /** The strings that are handed over in one call. */
  private static final int BATCH = 1 << 14;

  /** The bytes of fixed-length strings that are handed over in one call. */
  private static final int BATCH_BYTES = 1 << 20;

  private TextWriter() {}

  /** Writes one text as an attribute. */
  public static void writeAttribute(
      NativeLocation group, String name, String value, TextForm form) {
    if (form == TextForm.FIXED_ASCII) {
      writeFixedAttribute(
          group,
          name,
          StringArray.fixed(Math.max(1, value.length()), new String[] {value}),
          NativeTypes.SCALAR);
      return;
    }
    writeText(
        group, name, form == TextForm.UTF8 ? NativeTypes.VLEN_UTF8 : NativeTypes.VLEN_ASCII, value);
  }

  private static void writeText(NativeLocation group, String name, long type, String value) {
    NativeCalls calls = group.calls();
    long attribute = AttributeWriter.create(calls, group, name, type, NativeTypes.SCALAR);
    try {
      try {
        group.pattern().callsForText(calls, value).writeText(attribute, type, value);
      } finally {
        calls.closeAttribute(attribute);
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.cannotWrite(group.at(name), e);
    }
  }

  /** Writes texts as an attribute. */
  public static void writeAttribute(NativeLocation group, String name, StringArray value) {
    long space = Dataspaces.create(group.at(name), value.shape());
    try {
      if (value.fixedLength() > 0) {
        writeFixedAttribute(group, name, value, space);
      } else {
        writeVariableAttribute(group, name, NativeTypes.VLEN_UTF8, space, value.toArray());
      }
    } finally {
      Dataspaces.close(space);
    }
  }

  /** Writes rows of two names each as an attribute of ASCII strings. */
  public static void writeNameMap(NativeLocation group, String name, String[][] rows) {
    String[] cells = new String[2 * rows.length];
    for (int i = 0; i < rows.length; i++) {
      cells[2 * i] = rows[i][0];
      cells[2 * i + 1] = rows[i][1];
    }
    long space = Dataspaces.create(group.at(name), rows.length, 2);
    try {
      writeVariableAttribute(group, name, NativeTypes.VLEN_ASCII, space, cells);
    } finally {
      Dataspaces.close(space);
    }
  }

  /** Writes texts as a new dataset. */
  public static void writeDataset(
      NativeLocation group, String name, StringArray value, ArrayLayout layout) {
    long[] shape = value.shape();
    int fixed = value.fixedLength();
    long space = Dataspaces.create(group.at(name), shape);
    try {
      long type = fixed > 0 ? NativeTypes.fixedAscii(fixed) : NativeTypes.VLEN_UTF8;
      try {
        long dataset =
            DatasetWriter.create(
                group,
                name,
                type,
                space,
                // Filters do not reach strings of any length, which lie outside the dataset.
                fixed > 0 ? layout : ArrayLayout.DATASET,
                shape,
                fixed);
        try {
          writeElements(group, name, dataset, space, type, value);
        } finally {
          H5.H5Dclose(dataset);
        }
      } finally {
        if (fixed > 0) {
          H5.H5Tclose(type);
        }
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.cannotWrite(group.at(name), e);
    } finally {
      Dataspaces.close(space);
    }
  }

  private static void writeElements(
      NativeLocation group, String name, long dataset, long space, long type, StringArray value) {
    long[] shape = value.shape();
    int fixed = value.fixedLength();
    if (value.size() == 0) {
      return;
    }
    if (shape.length == 0) {
      writePart(group, name, dataset, type, 0, 0, value, 0, 1);
      return;
    }
    int most = fixed > 0 ? Math.max(1, Math.min(BATCH, BATCH_BYTES / fixed)) : BATCH;
    try (Slabs slabs = new Slabs(space, shape, most)) {
      while (slabs.next()) {
        long from = slabs.position();
        writePart(
            group, name, dataset, type, slabs.memorySpace(), space, value, from, slabs.size());
      }
    }
  }

  private static void writePart(
      NativeLocation group,
      String name,
      long dataset,
      long type,
      long memorySpace,
      long fileSpace,
      StringArray value,
      long from,
      int count) {
    if (value.fixedLength() > 0) {
      byte[] bytes = pack(group, name, value, from, count);
      H5.H5Dwrite(dataset, type, memorySpace, fileSpace, NativeTypes.DEFAULT, bytes, true);
      return;
    }
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = value.get(from + i);
    }
    if (!needExactBytes(texts)) {
      H5.H5Dwrite_VLStrings(dataset, type, memorySpace, fileSpace, NativeTypes.DEFAULT, texts);
    } else if (DirectAccess.isAvailable()) {
      DirectTexts.writeTexts(false, dataset, type, memorySpace, fileSpace, utf8(texts));
    } else {
      H5.H5DwriteVL(
          dataset, NativeTypes.VLEN_BYTES, memorySpace, fileSpace, NativeTypes.DEFAULT, box(texts));
    }
  }

  /** Writes texts as an attribute of the given variable-length type. */
  public static void writeVariableAttribute(
      NativeLocation group, String name, long type, long space, String[] texts) {
    NativeCalls calls = group.calls();
    long attribute = AttributeWriter.create(calls, group, name, type, space);
    try {
      try {
        if (texts.length == 0) {
          return;
        }
        if (!needExactBytes(texts)) {
          H5.H5Awrite_VLStrings(attribute, type, texts);
        } else if (DirectAccess.isAvailable()) {
          DirectTexts.writeTexts(true, attribute, type, 0, 0, utf8(texts));
        } else {
          H5.H5AwriteVL(attribute, NativeTypes.VLEN_BYTES, box(texts));
        }
      } finally {
        calls.closeAttribute(attribute);
      }
    } catch (HDF5Exception e) {
      throw LibraryErrors.cannotWrite(group.at(name), e);
    }
  }

  private static void writeFixedAttribute(
      NativeLocation group, String name, StringArray value, long space) {
    byte[] bytes = pack(group, name, value, 0, Math.toIntExact(value.size()));
    long type = NativeTypes.fixedAscii(value.fixedLength());
    try {
      AttributeWriter.write(group, name, type, type, space, bytes);
    } finally {
      H5.H5Tclose(type);
    }
  }

  /** Fixed-length strings one after the other, filled up with NUL. */
  private static byte[] pack(
      NativeLocation group, String name, StringArray value, long from, int count) {
    int length = value.fixedLength();
    if ((long) count * length > Integer.MAX_VALUE - 8) {
      throw group
          .at(name)
          .error(CoreError.UNMAPPABLE_VALUE, "The strings take more than 2 GiB")
          .remedy("Store them as a dataset or with any length.")
          .build();
    }
    byte[] bytes = new byte[count * length];
    for (int i = 0; i < count; i++) {
      byte[] text = value.get(from + i).getBytes(StandardCharsets.UTF_8);
      if (text.length > length) {
        throw group
            .at(name)
            .error(
                CoreError.UNMAPPABLE_VALUE,
                "The string \"" + value.get(from + i) + "\" is longer than " + length + " bytes")
            .remedy("Give the strings a greater length, or any.")
            .build();
      }
      System.arraycopy(text, 0, bytes, i * length, text.length);
    }
    return bytes;
  }

  private static boolean needExactBytes(String[] texts) {
    for (String text : texts) {
      if (Utf8.needsExactBytes(text)) {
        return true;
      }
    }
    return false;
  }

  private static byte[][] utf8(String[] texts) {
    byte[][] bytes = new byte[texts.length][];
    for (int i = 0; i < texts.length; i++) {
      bytes[i] = texts[i].getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static List<Byte>[] box(String[] texts) {
    List<Byte>[] lists = new ArrayList[texts.length];
    for (int i = 0; i < texts.length; i++) {
      lists[i] = Utf8.box(texts[i].getBytes(StandardCharsets.UTF_8));
    }
    return lists;
  }
}
