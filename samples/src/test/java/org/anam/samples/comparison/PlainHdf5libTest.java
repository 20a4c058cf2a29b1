package org.anam.samples.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hdf.hdf5lib.H5;
import hdf.hdf5lib.HDF5Constants;
import hdf.hdf5lib.exceptions.HDF5Exception;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import org.anam.hdf5.Hdf5;
import org.anam.samples.Person;
import org.anam.samples.Python;
import org.anam.samples.docs.Project;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain calls that docs/coming-from-hdf5lib.md shows do what Anam does. */
@Tag("once")
final class PlainHdf5libTest {

  private static final Person ANNA =
      new Person("Anna", 45, new double[][] {{1.3, 2.0}, {1.7, 1.0}});

  @TempDir Path folder;

  @Test
  void eachLoadsWhatTheOtherSaved() {
    Path plain = folder.resolve("plain.hdf5");
    PlainHdf5lib.save(plain, ANNA);
    assertThat(Hdf5.load(plain, Person.class)).usingRecursiveComparison().isEqualTo(ANNA);

    Path ours = folder.resolve("anam.hdf5");
    Hdf5.save(ours, ANNA);
    assertThat(PlainHdf5lib.load(ours)).usingRecursiveComparison().isEqualTo(ANNA);
  }

  @Test
  void bothFilesAreTheSameToPython() {
    Path plain = folder.resolve("plain.hdf5");
    PlainHdf5lib.save(plain, ANNA);
    Path ours = folder.resolve("anam.hdf5");
    Hdf5.save(ours, ANNA);
    Path script = Project.ROOT.resolve("scripts/tree.py");
    assertThat(Python.run(script, plain).replace("plain", "anam"))
        .isEqualTo(Python.run(script, ours));
  }

  @Test
  void anAgeThatDoesNotFitIsClampedByPlainCallsOnly() {
    Path file = withAge(1L << 40);
    assertThat(PlainHdf5lib.load(file).age()).isEqualTo(Integer.MAX_VALUE);
    assertThatThrownBy(() -> Hdf5.load(file, Person.class))
        .hasMessageContaining("ANAM123")
        .hasMessageContaining("age");
  }

  @Test
  void anAgeThatIsMissingIsAnErrorOfBoth() {
    Path file = withAge(null);
    assertThatThrownBy(() -> PlainHdf5lib.load(file)).isInstanceOf(HDF5Exception.class);
    assertThatThrownBy(() -> Hdf5.load(file, Person.class)).hasMessageContaining("ANAM121");
  }

  /** A person's file with another age, of 64 bits, or none. */
  private Path withAge(Long age) {
    Path path = folder.resolve("other.hdf5");
    PlainHdf5lib.save(path, ANNA);
    long file = H5.H5Fopen(path.toString(), HDF5Constants.H5F_ACC_RDWR, HDF5Constants.H5P_DEFAULT);
    long group = H5.H5Gopen(file, "person", HDF5Constants.H5P_DEFAULT);
    H5.H5Adelete(group, "age");
    if (age != null) {
      long space = H5.H5Screate(HDF5Constants.H5S_SCALAR);
      long type = HDF5Constants.H5T_STD_I64LE;
      long attribute =
          H5.H5Acreate(
              group, "age", type, space, HDF5Constants.H5P_DEFAULT, HDF5Constants.H5P_DEFAULT);
      byte[] bytes =
          ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(age).array();
      H5.H5Awrite(attribute, type, bytes);
      H5.H5Aclose(attribute);
      H5.H5Sclose(space);
    }
    H5.H5Gclose(group);
    H5.H5Fclose(file);
    return path;
  }
}
