package org.anam.storage.hdf5lib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.EngineTurn;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.hdf5lib.call.DirectAccess;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the port writes is for h5py what it is for Python programmers: str, bool, complex, and so
 * on.
 */
class InteroperabilityTest {

  @TempDir Path folder;

  @Test
  void h5pySeesEachTypeAsMeant() throws Exception {
    Path path = folder.resolve("file.h5");
    write(path);
    assertThat(show(path))
        .containsExactlyInAnyOrder(
            "attribute ascii: str 'bytes'",
            "attribute bool: bool_ True",
            "attribute complex: complex128 (1-2j)",
            "attribute complexf: complex64 (1-2j)",
            "attribute double: float64 0.1",
            "attribute enum: enum int8 1 [('RED', 0), ('GRÜN', 1), ('𝒜', 2)] over int8",
            "attribute fixed: bytes_ b'numpy'",
            "attribute float: float32 0.5",
            "attribute int16: int16 -2",
            "attribute int32: int32 -3",
            "attribute int64: int64 -4",
            "attribute int8: int8 -1",
            "attribute matrix: int32[2, 2] [[1, 2], [3, 4]]",
            "attribute namemaps: object[1, 2] [['name', '_name']]",
            "attribute none: float64[0] []",
            "attribute strings: object[3] ['a', 'größer', '😀']",
            "attribute uint16: uint16 65535",
            "attribute uint32: uint32 4294967295",
            "attribute uint64: uint64 18446744073709551615",
            "attribute uint8: uint8 255",
            "attribute 😀 größer: str 'smile 😀 größer'",
            "dataset array: float64[3] [1.0, 2.0, 3.0] chunks=None None shuffle=False"
                + " fletcher32=False",
            "dataset bools: bool[2] [True, False] chunks=None None shuffle=False fletcher32=False",
            "dataset complex: complex128[2] [(1+2j), (3+4j)] chunks=None None shuffle=False"
                + " fletcher32=False",
            "dataset fixed: |S3[2] [b'ab', b'c'] chunks=None None shuffle=False fletcher32=False",
            "dataset half: float16[2] [1.5, -2.0] chunks=None None shuffle=False fletcher32=False",
            "dataset packed: uint8[2, 3] [[1, 2, 3], [4, 5, 6]] chunks=(1, 2) gzip shuffle=True"
                + " fletcher32=True",
            "dataset strings: object[2] [b'a', b'\\xf0\\x9f\\x98\\x80'] chunks=None None"
                + " shuffle=False fletcher32=False",
            "dataset structured: [('x', '<i4'), ('größe', '<f8'), ('b', '?')][1]"
                + " [(1, 2.5, True)] chunks=None None shuffle=False fletcher32=False",
            "group 😀");
  }

  @SuppressWarnings("try") // The lock is held, not used.
  private static void write(Path path) {
    try (EngineTurn lock = Storages.standard().turn();
        StorageFile file = Hdf5libStorage.instance().create(path, 512);
        StorageGroup root = file.root()) {
      writeScalars(root);
      writeArrays(root);
      root.createGroup("😀").close();
    }
  }

  private static void writeScalars(StorageGroup root) {
    root.writeInteger("bool", ElementType.BOOL, 1);
    root.writeInteger("int8", ElementType.INT8, -1);
    root.writeInteger("int16", ElementType.INT16, -2);
    root.writeInteger("int32", ElementType.INT32, -3);
    root.writeInteger("int64", ElementType.INT64, -4);
    root.writeInteger("uint8", ElementType.UINT8, -1);
    root.writeInteger("uint16", ElementType.UINT16, -1);
    root.writeInteger("uint32", ElementType.UINT32, -1);
    root.writeInteger("uint64", ElementType.UINT64, -1);
    root.writeFloat("float", ElementType.FLOAT32, 0.5);
    root.writeFloat("double", ElementType.FLOAT64, 0.1);
    root.writeComplex("complex", ElementType.COMPLEX128, 1, -2);
    root.writeComplex("complexf", ElementType.COMPLEX64, 1, -2);
    root.writeText("😀 größer", "smile 😀 größer", TextForm.UTF8);
    root.writeText("ascii", "bytes", TextForm.ASCII);
    root.writeText("fixed", "numpy", TextForm.FIXED_ASCII);
    root.writeEnum("enum", new EnumDescriptor("lab.Color", List.of("RED", "GRÜN", "𝒜")), 1);
  }

  private static void writeArrays(StorageGroup root) {
    root.writeArrayAttribute("matrix", NdArray.of(new int[] {1, 2, 3, 4}, 2, 2));
    root.writeArrayAttribute("none", NdArray.of(new double[0]));
    root.writeStringsAttribute("strings", StringArray.of(new String[] {"a", "größer", "😀"}));
    root.writeNameMap("namemaps", new String[][] {{"name", "_name"}});
    root.writeDataset("array", NdArray.of(new double[] {1, 2, 3}), ArrayLayout.DATASET);
    root.writeDataset(
        "bools", NdArray.of(ElementType.BOOL, new byte[] {1, 0}, 2), ArrayLayout.DATASET);
    root.writeDataset(
        "complex",
        NdArray.of(ElementType.COMPLEX128, new double[] {1, 2, 3, 4}, 2),
        ArrayLayout.DATASET);
    root.writeDataset(
        "half",
        NdArray.of(ElementType.FLOAT16, new short[] {0x3e00, (short) 0xc000}, 2),
        ArrayLayout.DATASET);
    root.writeDataset(
        "packed",
        NdArray.of(ElementType.UINT8, new byte[] {1, 2, 3, 4, 5, 6}, 2, 3),
        ArrayLayout.chunked(1, 2).shuffle().deflate(4).fletcher32());
    root.writeStringsDataset(
        "strings", StringArray.of(new String[] {"a", "😀"}), ArrayLayout.DATASET);
    root.writeStringsDataset(
        "fixed", StringArray.fixed(3, new String[] {"ab", "c"}), ArrayLayout.DATASET);
    Map<String, NdArray> fields = new LinkedHashMap<>();
    fields.put("x", NdArray.of(new int[] {1}));
    fields.put("größe", NdArray.of(new double[] {2.5}));
    fields.put("b", NdArray.of(ElementType.BOOL, new byte[] {1}, 1));
    root.writeStructuredDataset("structured", StructuredArray.of(fields), ArrayLayout.DATASET);
  }

  private List<String> show(Path path) throws Exception {
    Path python = Path.of("/usr/bin/python3");
    Assumptions.assumeTrue(Files.isExecutable(python), "not installed: python3-h5py");
    Path script = folder.resolve("show.py");
    try (InputStream in = InteroperabilityTest.class.getResourceAsStream("show.py")) {
      Files.copy(in, script);
    }
    Process process =
        new ProcessBuilder(python.toString(), script.toString(), path.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
    String log = Files.readString(folder.resolve("log"));
    Assumptions.assumeFalse(log.contains("No module named"), "not installed: python3-h5py");
    assertThat(process.exitValue()).as(log).isZero();
    return log.lines().toList();
  }

  @Test
  void sameContentGivesSameBytes() throws Exception {
    Path one = folder.resolve("one.h5");
    Path two = folder.resolve("two.h5");
    write(one);
    write(two);
    assertThat(Files.readAllBytes(two)).isEqualTo(Files.readAllBytes(one));
  }

  /** One copy of libhdf5 in the process, although two interfaces use it. */
  @Test
  void oneLibraryInTheProcess() throws Exception {
    Hdf5libStorage.instance().openHandles();
    assertThat(DirectAccess.isAvailable()).isTrue();
    Path maps = Path.of("/proc/self/maps");
    Assumptions.assumeTrue(Files.exists(maps), "there is no " + maps);
    List<String> copies =
        Files.readAllLines(maps).stream()
            .filter(line -> line.contains("libhdf5.so"))
            .map(line -> line.substring(line.indexOf('/')))
            .distinct()
            .toList();
    assertThat(copies).hasSize(1);
  }
}
