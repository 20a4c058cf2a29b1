package org.anam.storage.hdf5lib;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.anam.error.AnamException;
import org.anam.storage.error.StorageError;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.anam.storage.hdf5lib.call.Utf8;

/**
 * Files by their paths. Java gives the operating system the bytes of the locale, hdf5lib those of
 * UTF-8: where they differ, these would be two files, and the path goes through the C interface.
 */
final class FilePaths {

  private FilePaths() {}

  /** Creates a file. */
  static long create(Path file, int mode, long creation, long access) throws HDF5Exception {
    byte[] exact = exactBytes(file);
    return exact == null
        ? H5.H5Fcreate(file.toString(), mode, creation, access)
        : DirectAccess.createFile(exact, mode, creation, access);
  }

  /** Opens a file. */
  static long open(Path file, int mode, long access) throws HDF5Exception {
    byte[] exact = exactBytes(file);
    return exact == null
        ? H5.H5Fopen(file.toString(), mode, access)
        : DirectAccess.openFile(exact, mode, access);
  }

  /**
   * The bytes by which Java names the file to the operating system; null when hdf5lib makes the
   * same ones of the path's text.
   *
   * @throws AnamException ANAM182 when they differ and cannot be passed on
   */
  private static byte[] exactBytes(Path file) {
    String text = file.toString();
    if (isAscii(text) || !file.getFileSystem().supportedFileAttributeViews().contains("unix")) {
      return null;
    }
    byte[] bytes = decode(file.toUri().getRawPath());
    byte[] utf8 = file.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
    if (!Utf8.needsExactBytes(text) && Arrays.equals(bytes, utf8)) {
      return null;
    }
    if (!DirectAccess.isAvailable()) {
      throw AnamException.of(
              StorageError.NAME_NOT_SUPPORTED,
              Utf8.needsExactBytes(text)
                  ? "The path has a character outside the Basic Multilingual Plane, which the HDF5"
                      + " library in use cannot be given"
                  : "Java names the path in another encoding ("
                      + System.getProperty("sun.jnu.encoding")
                      + ") than the HDF5 library in use, which takes UTF-8")
          .file(file)
          .remedy(
              "Run Java in a UTF-8 locale (LC_ALL=C.UTF-8) when only the encoding differs, else"
                  + " rename the file or folder.")
          .build();
    }
    return bytes;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == 0 || text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The bytes that a URI writes in ASCII. */
  private static byte[] decode(String raw) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
    for (int i = 0; i < raw.length(); i++) {
      if (raw.charAt(i) == '%') {
        bytes.write(Integer.parseInt(raw, i + 1, i + 3, 16));
        i += 2;
      } else {
        bytes.write(raw.charAt(i));
      }
    }
    return bytes.toByteArray();
  }
}
