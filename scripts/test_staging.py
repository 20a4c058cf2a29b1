"""Breaks copies of target/staging, one rule at a time, and looks whether scripts/staging.py finds it."""

import hashlib
import re
import shutil
import sys
import tempfile
import unittest
import zipfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

import staging  # noqa: E402

STAGED = Path(__file__).resolve().parent.parent / "target" / "staging"

# How problems of size begin. Each broken jar is a little larger too, and may pass a limit on the way.
SIZES = tuple(f"{who}: " for who in staging.LIMITS)


class BrokenStaging(unittest.TestCase):

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp()) / "staging"
        self.addCleanup(shutil.rmtree, self.folder.parent)
        shutil.copytree(STAGED, self.folder)

    def file(self, name, ending):
        version = next((self.folder / "org/anam" / name).iterdir())
        return version / f"{name}-{version.name}{ending}"

    def seal(self, path):
        """Renews the checksums, so that only what is tested is wrong."""
        for kind in ("md5", "sha1"):
            Path(f"{path}.{kind}").write_text(hashlib.new(kind, path.read_bytes()).hexdigest())

    def change_pom(self, name, old, new):
        pom = self.file(name, ".pom")
        text = pom.read_text(encoding="utf-8")
        changed = re.sub(old, new, text, flags=re.DOTALL)
        self.assertNotEqual(text, changed)
        pom.write_text(changed, encoding="utf-8")
        self.seal(pom)

    def change_jar(self, name, ending=".jar", remove=None, add=None, compression=zipfile.ZIP_DEFLATED):
        jar = self.file(name, ending)
        with zipfile.ZipFile(jar) as old:
            entries = {entry: old.read(entry) for entry in old.namelist()}
        count = len(entries)
        entries = {entry: data for entry, data in entries.items() if remove is None or not re.search(remove, entry)}
        self.assertTrue(remove is None or len(entries) < count)
        entries.update(add or {})
        with zipfile.ZipFile(jar, "w", compression) as new:
            for entry, data in entries.items():
                new.writestr(entry, data)
        self.seal(jar)

    def finds(self, *words):
        wrong = [line for line in staging.problems(self.folder) if not line.startswith(SIZES)]
        self.assertTrue(wrong)
        for line in wrong:
            self.assertTrue(all(word in line for word in words), wrong)

    def test_nothing_is_wrong_with_what_was_staged(self):
        self.assertEqual([], list(staging.problems(self.folder)))

    def test_an_empty_folder(self):
        shutil.rmtree(self.folder / "org")
        self.finds("published are []")

    def test_a_missing_artifact(self):
        shutil.rmtree(self.folder / "org/anam/anam-mpi-mpj")
        self.finds("published are")

    def test_a_missing_file(self):
        for ending in ("-sources.jar", "-javadoc.jar", "-cyclonedx.json"):
            with self.subTest(ending):
                self.setUp()
                path = self.file("anam-runtime", ending)
                for each in (path, Path(f"{path}.md5"), Path(f"{path}.sha1")):
                    each.unlink()
                self.finds("anam-runtime", "is missing")

    def test_a_file_too_many(self):
        path = self.file("anam-mpi", "-tests.jar")
        path.write_text("tests")
        self.finds("-tests.jar is not to be published")

    def test_a_pom_without_what_the_repository_asks_for(self):
        for element in ("licenses", "developers", "scm", "url"):
            with self.subTest(element):
                self.setUp()
                self.change_pom("anam-parent", rf"\n  <{element}\b[^>]*>.*?\n?  </{element}>|\n  <{element}>[^\n]*", "")
                self.finds("the POM has no " + element)
        self.setUp()
        self.change_pom("anam-mpi", r"\n  <description>[^\n]*", "")
        self.finds("anam-mpi", "no description")

    def test_a_snapshot(self):
        self.change_pom("anam-runtime", r"<dependencies>", "<!-- 1-SNAPSHOT --><dependencies>")
        self.finds("anam-runtime", "SNAPSHOT")

    def test_dependencies(self):
        self.change_pom(
            "anam-annotations", "</project>",
            "<dependencies><dependency><groupId>a</groupId><artifactId>b</artifactId></dependency></dependencies></project>")
        wrong = list(staging.problems(self.folder))
        self.assertIn("anam-annotations: has dependencies", wrong)

    def test_what_the_processor_brings(self):
        self.change_pom(
            "anam-processor", "  <dependencies>",
            "  <dependencies><dependency><groupId>com.palantir.javapoet</groupId>"
            "<artifactId>javapoet</artifactId></dependency>")
        self.finds("anam-processor", "javapoet")

    def test_a_dependency_that_is_not_published(self):
        self.change_pom("anam-mpi", "anam-core", "anam-robustness")
        wrong = list(staging.problems(self.folder))
        self.assertTrue(any("org.anam:anam-robustness, which it depends on, is not published" in line for line in wrong))

    def test_a_bill_of_versions_that_forgets_one(self):
        self.change_pom("anam-bom", "<artifactId>anam-mpi-native</artifactId>", "<artifactId>anam-mpi</artifactId>")
        self.finds("anam-bom", "names")

    def test_a_wrong_checksum(self):
        Path(f"{self.file('anam-cli', '.jar')}.sha1").write_text("0" * 40)
        self.finds("anam-cli", "sha1 is wrong")

    def test_a_jar_without_licence(self):
        self.change_jar("anam-mpi", remove="META-INF/LICENSE")
        self.finds("anam-mpi", "META-INF/LICENSE")

    def test_a_class_without_source(self):
        self.change_jar("anam-runtime", "-sources.jar", remove="org/anam/hdf5/Hdf5.java")
        self.finds("anam-runtime", "no source of ['org/anam/hdf5/Hdf5']")

    def test_javadoc_without_pages(self):
        self.change_jar("anam-mpi", "-javadoc.jar", remove=r"\.html$")
        self.finds("anam-mpi", "Javadoc has 0 pages")

    def test_a_package_of_others(self):
        with zipfile.ZipFile(self.file("anam-annotations", ".jar")) as jar:
            some = jar.read("org/anam/Anam.class")
        self.change_jar("anam-processor", add={"com/palantir/javapoet/NOTES": some})
        self.finds("anam-processor", "outside of org/anam")

    def test_a_jar_without_module(self):
        self.change_jar("anam-processor", remove="module-info.class")
        self.finds("anam-processor", "no module-info.class")

    def test_a_jar_of_another_module(self):
        with zipfile.ZipFile(self.file("anam-mpi-mpj", ".jar")) as jar:
            other = jar.read("module-info.class")
        self.change_jar("anam-mpi", add={"module-info.class": other})
        wrong = list(staging.problems(self.folder))
        self.assertIn("anam-mpi: its module is org.anam.mpi.mpj, and not org.anam.mpi", wrong)

    def test_a_package_that_the_module_does_not_list(self):
        with zipfile.ZipFile(self.file("anam-runtime", ".jar")) as jar:
            some = jar.read("org/anam/hdf5/Hdf5.class")
        with zipfile.ZipFile(self.file("anam-runtime", "-sources.jar")) as jar:
            source = jar.read("org/anam/hdf5/Hdf5.java")
        self.change_jar("anam-runtime", add={"org/anam/more/Hdf5.class": some})
        self.change_jar("anam-runtime", "-sources.jar", add={"org/anam/more/Hdf5.java": source})
        self.finds("anam-runtime", "lists other packages", "org/anam/more")

    def test_a_class_of_a_newer_java(self):
        with zipfile.ZipFile(self.file("anam-runtime", ".jar")) as jar:
            some = bytearray(jar.read("org/anam/hdf5/Hdf5.class"))
        some[7] = staging.JAVA_22
        self.change_jar("anam-runtime", add={"org/anam/hdf5/Hdf5.class": bytes(some)})
        self.finds("anam-runtime", "class file version 66")

    def test_a_jar_that_has_grown_past_its_limit(self):
        for who, (names, limit) in staging.LIMITS.items():
            name = names[-1]
            with self.subTest(name):
                self.setUp()
                size = self.file(name, ".jar").stat().st_size
                self.change_jar(name, add={"META-INF/large": bytes(range(256)) * (limit // 256)}, compression=zipfile.ZIP_STORED)
                self.assertGreater(self.file(name, ".jar").stat().st_size, size)
                wrong = list(staging.problems(self.folder))
                self.assertTrue(any(line.startswith(who + ": ") and "are to have fewer than" in line for line in wrong), wrong)

    def test_a_bill_of_materials_that_forgets_what_was_taken_in(self):
        bill = self.file("anam-processor", "-cyclonedx.json")
        text = bill.read_text(encoding="utf-8")
        bill.write_text(text.replace("com.palantir.javapoet", "elsewhere"), encoding="utf-8")
        self.seal(bill)
        self.finds("anam-processor", "does not list com.palantir.javapoet:javapoet")


if __name__ == "__main__":
    unittest.main()
