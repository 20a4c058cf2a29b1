package org.anam.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.hdf5.Bag;
import org.anam.hdf5.Hdf5;
import org.anam.hdf5.Hdf5File;
import org.anam.hdf5.Person;
import org.anam.hdf5.SaveOptions;
import org.anam.hdf5.TestTypes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The new file has the rights of the old one, as getfacl and getfattr see them, or fewer. */
class AccessRightsTest {

  private static final SaveOptions SAVE = TestTypes.SAVE;
  private static final Person ANNA = new Person("Anna", 45);

  /** What getfacl calls these users and groups is asked by number: they need not exist. */
  private static final String USER = "4711";

  private static final String GROUP = "4712";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void anOldFile() {
    file = folder.resolve("x.hdf5");
    Hdf5.save(file, ANNA, SAVE);
  }

  private static String run(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(String.join(" ", command) + "\n" + output).isZero();
    return output;
  }

  private static String acl(Path file) throws IOException, InterruptedException {
    needs("getfacl", "acl");
    return run("getfacl", "--absolute-names", "--numeric", "--omit-header", file.toString());
  }

  private static String owners(Path file) throws IOException {
    return Files.getAttribute(file, "unix:uid") + ":" + Files.getAttribute(file, "unix:gid");
  }

  private static void needs(String command, String debianPackage) {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin", command)), "not installed: " + debianPackage);
  }

  private void setAcl(Path on, String... entries) throws IOException, InterruptedException {
    needs("setfacl", "acl");
    List<String> command = new ArrayList<>(List.of("setfacl", "--modify"));
    command.add(String.join(",", entries));
    command.add(on.toString());
    run(command.toArray(String[]::new));
  }

  private void permissions(String text) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(text));
  }

  /** A small file is copied and emptied, a large one is left to the system's cp. */
  private void makeOld(boolean large) {
    Hdf5.save(file, "b", new Bag(NdArray.of(new double[large ? 200_000 : 10])), SAVE);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void accessControlListsAreKept(boolean large) throws Exception {
    makeOld(large);
    setAcl(file, "u:" + USER + ":r", "g::-", "g:" + GROUP + ":rw", "o::-", "u:0:-");
    String before = acl(file);
    assertThat(before).contains("user:" + USER + ":r--", "group::---", "mask::rw-");
    for (int i = 0; i < 2; i++) {
      Hdf5.save(file, ANNA, SAVE);
      assertThat(acl(file)).isEqualTo(before);
    }
    try (Hdf5File created = Hdf5File.create(file, SAVE)) {
      created.save(ANNA);
      created.commit();
    }
    assertThat(acl(file)).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void extendedAttributesAreKept(boolean large) throws Exception {
    needs("setfattr", "attr");
    makeOld(large);
    run("setfattr", "--name=user.origin", "--value=the lab", file.toString());
    Hdf5.save(file, ANNA, SAVE);
    assertThat(
            run(
                "getfattr",
                "--only-values",
                "--absolute-names",
                "-n",
                "user.origin",
                file.toString()))
        .isEqualTo("the lab");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ownersAreKept(boolean large) throws Exception {
    makeOld(large);
    assumeTrue(
        new ProcessBuilder("chown", USER + ":" + GROUP, file.toString()).start().waitFor() == 0,
        "only the superuser can give files away");
    permissions("rw-r-----");
    Hdf5.save(file, ANNA, SAVE);
    assertThat(owners(file)).isEqualTo(USER + ":" + GROUP);
    assertThat(acl(file)).isEqualTo("user::rw-\ngroup::r--\nother::---\n\n");
  }

  /** A folder that gives new files a list gives none to a file that had none. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatTheFolderHandsOnIsNotAdded(boolean large) throws Exception {
    makeOld(large);
    permissions("rw-r-----");
    String before = acl(file);
    run(
        "setfacl",
        "--default",
        "--modify",
        "u:" + USER + ":rwx,g:" + GROUP + ":rw",
        folder.toString());

    Hdf5.save(file, ANNA, SAVE);
    assertThat(acl(file)).isEqualTo(before);
    Hdf5.save(file, ANNA, SAVE);
    assertThat(acl(file)).isEqualTo(before);

    Path other = folder.resolve("new.hdf5");
    Hdf5.save(other, ANNA, SAVE);
    Path made = Files.createFile(folder.resolve("made"));
    assertThat(acl(other)).as("a new file is as any other new one").isEqualTo(acl(made));
    assertThat(acl(other)).contains("user:" + USER);
  }

  @Test
  void aFolderWithoutAListThatGetsOneIsNoticed() throws Exception {
    permissions("rw-r-----");
    for (int i = 0; i < 3; i++) {
      Hdf5.save(file, ANNA, SAVE);
    }
    Hdf5File created = Hdf5File.create(file, SAVE);
    created.save(ANNA);
    run("setfacl", "--default", "--modify", "u:" + USER + ":rwx", folder.toString());
    created.commit();
    created.close();
    Hdf5.save(file, ANNA, SAVE);
    assertThat(acl(file)).isEqualTo("user::rw-\ngroup::r--\nother::---\n\n");
  }

  @Test
  void whatIsBeingWrittenIsItsOwnersAlone() throws Exception {
    setAcl(file, "u:" + USER + ":rw", "g::rw", "o::r");
    String before = acl(file);
    try (Hdf5File created = Hdf5File.create(file, SAVE)) {
      created.save(ANNA);
      try (Stream<Path> files = Files.list(folder)) {
        List<Path> written = files.filter(path -> path.toString().endsWith(".anam-tmp")).toList();
        assertThat(written).hasSize(1);
        assertThat(Files.getPosixFilePermissions(written.get(0)))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(acl(written.get(0))).contains("mask::---");
      }
      created.commit();
    }
    assertThat(acl(file)).isEqualTo(before);
  }

  @Test
  void rightsThatChangeDuringASave() throws Exception {
    setAcl(file, "u:" + USER + ":rw", "g::rw", "o::r");
    Hdf5File created = Hdf5File.create(file, SAVE);
    created.save(ANNA);
    run("setfacl", "--remove", "u:" + USER, file.toString());
    permissions("rw-------");
    String before = acl(file);
    created.commit();
    created.close();
    assertThat(acl(file)).isEqualTo(before).doesNotContain(USER);
  }

  @Test
  void aNewFileHasThePermissionsOfAnyOther() throws IOException {
    Path made = Files.createFile(folder.resolve("made"));
    Set<PosixFilePermission> usual = Files.getPosixFilePermissions(made);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(usual);
  }

  /** A user who is neither owner nor in the group: the group's rights are not given to his own. */
  @Test
  void whatCannotBeKeptIsWithdrawn() throws Exception {
    for (String[] pair :
        new String[][] {
          {"rw-rw-rw-", "rw-rw-rw-"},
          {"rw-rw-r--", "rw-r--r--"},
          {"rw-r-----", "rw-------"},
          {"rw----r--", "rw-------"},
          {"rwxr-xr-x", "rwxr-xr-x"}
        }) {
      Set<PosixFilePermission> old = PosixFilePermissions.fromString(pair[0]);
      assertThat(PosixFilePermissions.toString(AccessRights.ofAnotherGroup(old)))
          .as(pair[0])
          .isEqualTo(pair[1]);
    }
  }

  /** The same by a process that may not give files away, as only the superuser's may. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aFileOfAnotherUserAndGroup(boolean large) throws Exception {
    makeOld(large);
    Process chown = new ProcessBuilder("chown", USER + ":" + GROUP, file.toString()).start();
    assumeTrue(chown.waitFor() == 0, "only the superuser can give files away");
    permissions("rw-rw-r--");
    setAcl(file, "u:" + USER + ":rw", "u:4713:rw", "u:4714:-");

    String output =
        run(
            "setpriv",
            "--bounding-set=-chown",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Saving.class.getName(),
            file.toString());

    assertThat(output).contains("saved");
    assertThat(owners(file)).isEqualTo("0:0");
    // The mask is what group and others had in common; whoever had less has less.
    assertThat(acl(file))
        .contains("user::rw-", "user:4714:---", "mask::r--", "other::r--")
        .containsPattern("user:4713:rw-\\s+#effective:r--");
  }

  /** Saves over a file. */
  static final class Saving {

    private Saving() {}

    public static void main(String[] args) {
      Hdf5.save(Path.of(args[0]), ANNA, SAVE);
      System.out.println("saved");
    }
  }
}
