package org.anam.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import java.nio.file.Path;
import org.anam.storage.Storages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References of the kind since HDF5 1.12, which h5py does not write, lead to the copies. */
class NewReferencesTest {

  @TempDir Path folder;

  @Test
  void objectsPartsAndAttributes() {
    Path in = folder.resolve("in.h5");
    Path out = folder.resolve("out.h5");
    locked(() -> write(in));
    assertThat(Conversion.defaults().convert(in, out).losses()).isEmpty();
    locked(
        () ->
            assertThat(describe(out))
                .isEqualTo(describe(in))
                .isEqualTo("/target 3 of /target @name "));
  }

  private static void locked(Runnable work) {
    Storages.call(
        "hdf5lib",
        engine -> {
          assertThat(engine.openHandles()).isZero(); // loads the library
          work.run();
          return null;
        });
  }

  /** These references are of HDF5 1.12. */
  private static long newFormat() {
    long access = H5.H5Pcreate(HDF5Constants.H5P_FILE_ACCESS);
    H5.H5Pset_libver_bounds(
        access, HDF5Constants.H5F_LIBVER_LATEST, HDF5Constants.H5F_LIBVER_LATEST);
    return access;
  }

  private static void write(Path path) {
    long access = newFormat();
    long file = H5.H5Fcreate(path.toString(), HDF5Constants.H5F_ACC_EXCL, 0, access);
    H5.H5Pclose(access);
    // What makes the addresses of the copy differ.
    H5.H5Gclose(H5.H5Gcreate(file, "removed", 0, 0, 0));
    long ten = H5.H5Screate_simple(1, new long[] {10}, null);
    long target = H5.H5Dcreate(file, "target", HDF5Constants.H5T_STD_I32LE, ten, 0, 0, 0);
    long scalar = H5.H5Screate(HDF5Constants.H5S_SCALAR);
    H5.H5Aclose(H5.H5Acreate(target, "name", HDF5Constants.H5T_STD_I32LE, scalar, 0, 0));
    H5.H5Sclose(scalar);
    H5.H5Ldelete(file, "removed", 0);
    H5.H5Sselect_hyperslab(
        ten, HDF5Constants.H5S_SELECT_SET, new long[] {2}, null, new long[] {3}, null);
    long three = H5.H5Screate_simple(1, new long[] {4}, null);
    long references = H5.H5Dcreate(file, "a", HDF5Constants.H5T_STD_REF, three, 0, 0, 0);
    byte[][] values = {
      H5.H5Rcreate_object(file, "target", 0),
      H5.H5Rcreate_region(file, "target", ten, 0),
      H5.H5Rcreate_attr(file, "target", "name", 0),
      new byte[HDF5Constants.H5R_REF_BUF_SIZE]
    };
    H5.H5Dwrite(references, HDF5Constants.H5T_STD_REF, 0, 0, 0, values);
    for (int i = 0; i < 3; i++) {
      H5.H5Rdestroy(values[i]);
    }
    H5.H5Dclose(references);
    H5.H5Dclose(target);
    H5.H5Sclose(three);
    H5.H5Sclose(ten);
    H5.H5Fclose(file);
  }

  private static String describe(Path path) {
    long file = H5.H5Fopen(path.toString(), HDF5Constants.H5F_ACC_RDONLY, 0);
    long references = H5.H5Dopen(file, "a", 0);
    byte[][] values = new byte[4][HDF5Constants.H5R_REF_BUF_SIZE];
    H5.H5Dread(references, HDF5Constants.H5T_STD_REF, 0, 0, 0, values);
    long space = H5.H5Ropen_region(values[1], 0, 0);
    String text =
        H5.H5Rget_obj_name(values[0], 0)
            + " "
            + H5.H5Sget_select_npoints(space)
            + " of "
            + H5.H5Rget_obj_name(values[1], 0)
            + " @"
            + H5.H5Rget_attr_name(values[2])
            + " "
            + new String(values[3], java.nio.charset.StandardCharsets.ISO_8859_1).replace("\0", "");
    H5.H5Sclose(space);
    for (int i = 0; i < 3; i++) {
      H5.H5Rdestroy(values[i]);
    }
    H5.H5Dclose(references);
    H5.H5Fclose(file);
    return text;
  }
}
