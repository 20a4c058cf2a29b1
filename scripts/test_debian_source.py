"""Fetches sources from a mirror on this machine that serves, or does not, what the index lists, or does not."""

import contextlib
import functools
import hashlib
import http.server
import io
import shutil
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path
from unittest import mock

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "testing" / "native-image"))

import debian_source  # noqa: E402

WANTED = "25.0.3+9"
POOL = "pool/main/o/openjdk-25"
NOBODY = "http://127.0.0.1:9/debian"  # discard's port, which no service has any more


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def tarball(version):
    return f"the source of {version}\n".encode()


def checksum(version):
    return hashlib.sha256(tarball(version)).hexdigest()


class FetchTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        self.mirror = self.folder / "mirror"
        self.mirror.mkdir()
        handler = functools.partial(QuietHandler, directory=str(self.mirror))
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        self.address = f"http://127.0.0.1:{server.server_port}"
        self.machine_has(self.address)
        self.pin({})
        self.change(debian_source, "debian_release", lambda: "bookworm")
        # No proxy is for this mirror, and nobody waits before a second try.
        settings = debian_source.APT_CONFIGURATION.replace('Retries "1"', 'Retries "0"') + 'Acquire::http::Proxy "false";'
        self.change(debian_source, "APT_CONFIGURATION", settings)

    def change(self, *target_and_value):
        patch = mock.patch.object(*target_and_value)
        patch.start()
        self.addCleanup(patch.stop)

    def machine_has(self, *addresses):
        parts = self.folder / "etc/sources.list.d"
        parts.mkdir(parents=True, exist_ok=True)
        entry = "Types: deb\nURIs: %s\nSuites: bookworm\nComponents: main\nTrusted: yes\n\n"
        (parts / "debian.sources").write_text("".join(entry % address for address in addresses))

    def pin(self, checksums):
        table = self.folder / "checksums.txt"
        table.write_text("".join(f"{version} 1 {sum}\n" for version, sum in checksums.items()))
        self.change(debian_source, "CHECKSUMS", table)

    def serve(self, version, content=None):
        path = self.mirror / POOL / f"openjdk-25_{version}.orig.tar.xz"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content or tarball(version))

    def list(self, *versions):
        """Writes an index as Debian has it."""
        index = ""
        for version in versions:
            file = f"openjdk-25_{version}.orig.tar.xz"
            index += (
                f"Package: openjdk-25\nBinary: openjdk-25-jdk\nVersion: {version}-1~deb13u1\nDirectory: {POOL}\n"
                f"Files:\n {'0' * 32} {len(tarball(version))} {file}\n"
                f"Checksums-Sha256:\n {checksum(version)} {len(tarball(version))} {file}\n\n")
        suite = self.mirror / "dists/trixie"
        (suite / "main/source").mkdir(parents=True)
        (suite / "main/source/Sources").write_text(index)
        sums = f" {hashlib.sha256(index.encode()).hexdigest()} {len(index.encode())} main/source/Sources"
        (suite / "Release").write_text(f"Suite: trixie\nCodename: trixie\nComponents: main\nSHA256:\n{sums}\n")

    def fetch(self):
        """(version, content of the tarball, what was said)"""
        said = io.StringIO()
        with contextlib.redirect_stderr(said):
            version, path = debian_source.fetch(WANTED, self.folder / "work", self.folder / "etc")
        return version, path.read_bytes(), said.getvalue()

    def refused(self):
        said = io.StringIO()
        with contextlib.redirect_stderr(said), self.assertRaises(debian_source.NotToBeHad) as none:
            debian_source.fetch(WANTED, self.folder / "work", self.folder / "etc")
        self.assertFalse(list((self.folder / "work").glob("*.xz")), "a tarball that is not the right one is left")
        return said.getvalue() + str(none.exception)

    def test_the_version_itself_comes_from_the_pool_though_it_is_not_listed(self):
        self.pin({WANTED: checksum(WANTED)})
        self.serve(WANTED)
        self.serve("25.0.2+10")
        self.list("25.0.2+10")
        self.assertEqual(self.fetch(), (WANTED, tarball(WANTED), ""))

    def test_without_a_checksum_of_ours_that_of_the_index_counts(self):
        self.serve(WANTED)
        self.list(WANTED, "25.0.2+10")
        self.assertEqual(self.fetch()[:2], (WANTED, tarball(WANTED)))

    def test_what_has_no_checksum_is_not_fetched(self):
        self.serve(WANTED)
        self.assertIn("no mirror of this machine", self.refused())

    def test_the_nearest_that_is_served_is_taken(self):
        self.list("25.0.5+8", "25.0.3.1+2", "25.0.2+10", "26+35", "25.1+1")
        self.serve("25.0.5+8")
        self.serve("25.0.2+10")
        version, content, said = self.fetch()
        self.assertEqual((version, content), ("25.0.2+10", tarball("25.0.2+10")))
        self.assertRegex(said, r"25\.0\.3\.1\+2\.orig\.tar\.xz: 404 ")

    def test_a_wrong_checksum_is_refused_and_the_next_is_tried(self):
        self.pin({WANTED: checksum(WANTED)})
        self.serve(WANTED, b"something else\n")
        self.serve("25.0.4+7", b"the source of a stranger\n")
        self.serve("25.0.5+8")
        self.list("25.0.4+7", "25.0.5+8")
        version, content, said = self.fetch()
        self.assertEqual((version, content), ("25.0.5+8", tarball("25.0.5+8")))
        self.assertEqual(said.count("Hash Sum mismatch"), 2, said)

    def test_none_is_served(self):
        self.pin({WANTED: checksum(WANTED)})
        self.list("25.0.2+10", "25.0.5+8")
        said = self.refused()
        for version in (WANTED, "25.0.2+10", "25.0.5+8"):
            self.assertIn(f"{version}.orig.tar.xz: 404 ", said)

    def test_a_mirror_that_does_not_answer_costs_seconds(self):
        self.machine_has(NOBODY)
        self.pin({WANTED: checksum(WANTED)})
        start = time.monotonic()
        self.assertIn("Connection refused", self.refused())
        self.assertLess(time.monotonic() - start, 4 * debian_source.SECONDS_TO_ANSWER)

    def test_another_mirror_answers(self):
        self.machine_has(NOBODY, self.address)
        self.pin({WANTED: checksum(WANTED)})
        self.serve(WANTED)
        self.assertEqual(self.fetch()[0], WANTED)

    def test_a_list_of_mirrors_is_read(self):
        addresses = self.folder / "mirrors.list"
        addresses.write_text(f"# ours\n{self.address}/ priority:1\n")
        self.machine_has(f"mirror+file:{addresses}")
        self.pin({WANTED: checksum(WANTED)})
        self.serve(WANTED)
        self.assertEqual(self.fetch()[0], WANTED)

    def test_entries_of_one_line_are_read(self):
        (self.folder / "etc/sources.list.d/debian.sources").unlink()
        text = f"deb [arch=amd64 Trusted=yes] {self.address} bookworm main contrib # ours\n"
        (self.folder / "etc/sources.list").write_text(text)
        self.serve("25.0.2+10")
        self.list("25.0.2+10")
        self.assertEqual(self.fetch()[0], "25.0.2+10")

    def test_a_machine_without_entries_has_nothing_to_fetch_from(self):
        self.machine_has()
        self.assertIn("has no entry", self.refused())

    def test_the_exit_status_tells_that_nothing_is_to_be_had(self):
        self.machine_has(NOBODY)
        with mock.patch.dict("os.environ", ANAM_APT_SOURCES=str(self.folder / "etc")), \
                contextlib.redirect_stderr(io.StringIO()), self.assertRaises(SystemExit) as end:
            debian_source.main(WANTED, str(self.folder / "work"))
        self.assertEqual(end.exception.code, 3)


if __name__ == "__main__":
    unittest.main()
