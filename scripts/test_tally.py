"""Makes reports and machines that lack things, and looks what ./check would count and how it would end."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.dont_write_bytecode = True

PROJECT = Path(__file__).resolve().parent.parent

# An apt-get for a machine whose archive lacks "gone", and on which "broken" cannot be installed.
APT_GET = """#!/bin/sh
case "$*" in
  *update*) exit 100 ;;
  *gone*) echo "Reading package lists..."; echo "E: Unable to locate package gone"; exit 100 ;;
  *--download-only*) exit 0 ;;
  *broken*) echo "E: Sub-process dpkg returned an error"; exit 100 ;;
esac
"""

SKIPPED = '<testcase classname="a.BTest" name="c"><skipped message="Assumption failed: {}"/></testcase>'
SKIPPED_BUILD = '<testcase classname="consumers.x" name="x"><skipped/><system-out>{}</system-out></testcase>'


class TallyTest(unittest.TestCase):
    def setUp(self):
        self.folder = Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder)
        (self.folder / "bin").mkdir()
        (self.folder / "scripts").mkdir()
        (self.folder / "testing/native-image").mkdir(parents=True)
        for script in PROJECT.glob("scripts/*.*"):
            (self.folder / "scripts" / script.name).symlink_to(script)

    def program(self, name, text):
        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        path.chmod(0o755)

    def report(self, *cases, failures=0, folder="module/target/surefire-reports"):
        skipped = sum("<skipped" in case for case in cases)
        (self.folder / folder).mkdir(parents=True, exist_ok=True)
        count = len(list((self.folder / folder).iterdir()))
        (self.folder / folder / f"TEST-{count}.xml").write_text(
            f'<testsuite name="a" tests="{len(cases)}" errors="0" skipped="{skipped}" failures="{failures}">'
            + "".join(cases) + "</testsuite>")

    def bash(self, script, **environment):
        """The lines that a script printed, and its exit status."""
        path = f"{self.folder / 'bin'}:{os.environ['PATH']}"
        environment = {**os.environ, "PATH": path, "HOME": str(self.folder), "CI": "true", **environment}
        for name in ("GRAALVM_HOME", "NATIVE_IMAGE_HOME", "XDG_CACHE_HOME", "ANAM_NO_INSTALL"):
            environment.pop(name, None)
        script = "set -euo pipefail; . scripts/setup.sh; . scripts/tally.sh; LOGS=.; STEP=0\n" + script
        done = subprocess.run(
            ["bash", "-c", script], cwd=self.folder, env=environment, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        return done.stdout.splitlines(), done.returncode

    def ended(self, script, status, last, **environment):
        lines, code = self.bash(script, **environment)
        self.assertEqual((lines[-1], code), (last, status), lines)
        return lines

    def test_everything_passed(self):
        self.report("<testcase/>", "<testcase/>")
        self.ended("count_run surefire-reports x; passed y; summary", 0, "3 passed, 0 failed, 0 skipped")

    def test_what_no_archive_gives_is_not_run_and_fails_nothing(self):
        self.report("<testcase/>", SKIPPED.format("not installed: mpich"), SKIPPED.format("not installed: mpich"))
        self.report(SKIPPED_BUILD.format("Building\nnot installed: native-image (GRAALVM_HOME)"))
        lines = self.ended(
            """UNAVAILABLE[mpich]='E: 404'; absent mpich 'MPICH (mpich): no test with it'
            UNAVAILABLE[native-image]='no source'; absent native-image 'native-image: no image is built'
            UNAVAILABLE[shellcheck]='E: none'; absent shellcheck 'shellcheck: no script is checked'
            count_run surefire-reports x; left_out 1 scripts shellcheck; summary""",
            0, "1 passed, 0 failed, 0 skipped")
        self.assertIn("1 passed, 0 failed, 0 skipped, 3 not run", lines[0])
        self.assertEqual(lines[-4:-1], [
            "  NOT RUN  2 for want of MPICH (mpich): no test with it (E: 404)",
            "  NOT RUN  1 for want of native-image: no image is built (no source)",
            "  NOT RUN  1 for want of shellcheck: no script is checked (E: none)"])

    def test_what_could_be_had_is_skipped(self):
        self.report(SKIPPED.format("not installed: mpich"))
        script = "absent mpich 'MPICH (mpich): no test with it'; count_run surefire-reports x; summary"
        lines = self.ended(script, 1, "0 passed, 0 failed, 1 skipped")
        self.assertIn("  SKIPPED  1: a.BTest: Assumption failed: not installed: mpich", lines)
        self.assertIn("  MISSING  MPICH (mpich): no test with it", lines)
        self.ended(script, 0, "0 passed, 0 failed, 1 skipped", CI="")
        self.ended("absent shellcheck x; left_out 1 scripts shellcheck; summary", 1, "0 passed, 0 failed, 1 skipped")

    def test_another_reason_is_a_skip_whatever_is_missing(self):
        self.report(SKIPPED.format("only the superuser can mount"), SKIPPED.format("not installed: something"), "<testcase/>")
        script = "UNAVAILABLE[mpich]=x; absent mpich MPICH; UNAVAILABLE[something]=x; count_run surefire-reports x; summary"
        self.ended(script, 1, "1 passed, 0 failed, 2 skipped")

    def test_a_failure_fails(self):
        self.report("<testcase/>", "<testcase/>", failures=1)
        self.ended("count_run surefire-reports x; summary", 1, "1 passed, 1 failed, 0 skipped", CI="")
        self.ended("step y log false; summary", 1, "0 passed, 1 failed, 0 skipped", CI="")

    def test_steps_beside_others_are_counted(self):
        script = "two() { step a a.log true; step b b.log false; }; beside two; step c c.log true; join; summary"
        lines = self.ended(script, 1, "2 passed, 1 failed, 0 skipped")
        self.assertEqual([line.split()[1] for line in lines if line.startswith("  ok ")], ["c", "a"])
        self.ended("bad() { exit 3; }; beside bad; join; summary", 1, "0 passed, 1 failed, 0 skipped")

    def test_reports_of_other_runs_are_left_alone(self):
        self.report("<testcase/>", folder="a/b/target/surefire-reports")
        self.report("<testcase/>", folder="a/target/surefire-reports-floor")
        self.report("<testcase/>", folder="target/staging-sources/a/target/surefire-reports")
        self.ended("count_run surefire-reports x; summary", 0, "1 passed, 0 failed, 0 skipped")

    def test_packages_that_cannot_be_fetched_are_told_from_those_that_cannot_be_installed(self):
        self.program("bin/apt-get", APT_GET)
        self.program("bin/id", "#!/bin/sh\necho 0\n")
        script = """install_packages fine gone broken
            absent 'gone other' 'gone: x'; absent 'tool gone' 'tool: x'; absent broken 'broken: x'; summary"""
        lines = self.ended(script, 0, "0 passed, 0 failed, 0 skipped")
        self.assertEqual(lines[-4:-1], [
            "  MISSING  broken: x",
            "  NOT RUN  0 for want of gone: x (E: Unable to locate package gone)",
            "  NOT RUN  0 for want of tool: x (E: Unable to locate package gone)"])

    def test_who_may_not_install_finds_nothing_unavailable(self):
        self.program("bin/apt-get", APT_GET)
        self.program("bin/id", "#!/bin/sh\necho 1000\n")
        lines, _ = self.bash("install_packages gone; absent gone 'gone: x'; summary")
        self.assertEqual(lines[-2:], ["  MISSING  gone: x", "0 passed, 0 failed, 0 skipped"])

    def image_builder(self, status):
        self.program("testing/native-image/setup", f"""#!/bin/sh
            [ "$1" != --check ] || exit 1
            echo "setup: NOT TO BE HAD: no mirror gives it" >&2; exit {status}""")
        return self.bash('find_native_image; echo "${GRAALVM_HOME:-none}"; count_run surefire-reports x; summary')

    def test_images_are_not_run_where_their_sources_cannot_be_had(self):
        self.report(SKIPPED.format("not installed: native-image (GRAALVM_HOME)"))
        lines, code = self.image_builder(3)
        self.assertEqual((lines[-1], code), ("0 passed, 0 failed, 0 skipped", 0), lines)
        self.assertRegex(lines[-2], r"^  NOT RUN  1 for want of native-image .*: no .* \(no mirror gives it\)$")
        self.assertIn("none", lines)

    def test_a_builder_that_fails_otherwise_is_no_reason(self):
        self.report(SKIPPED.format("not installed: native-image (GRAALVM_HOME)"))
        lines, code = self.image_builder(1)
        self.assertEqual((lines[-1], code), ("0 passed, 0 failed, 1 skipped", 1), lines)

    def site(self, install):
        for name in ("npm", "chromium"):
            self.program(f"bin/{name}", "#!/bin/sh\n")
        self.program("scripts/site", f"#!/bin/sh\n{install}\n")
        return self.bash('find_site; [ -n "$SITE" ] && passed site || left_out 2 site npm-packages; summary')

    def test_the_site_is_not_built_where_its_packages_cannot_be_had(self):
        lines, code = self.site('echo "NOT TO BE HAD: npm error code E404"; exit 3')
        self.assertEqual((lines[-1], code), ("0 passed, 0 failed, 0 skipped", 0), lines)
        self.assertRegex(lines[-2], r"^  NOT RUN  2 for want of npm's packages .* \(npm error code E404\)$")

    def test_packages_that_fail_otherwise_are_no_reason(self):
        lines, code = self.site('echo "the lock file is of another package"; exit 1')
        self.assertEqual((lines[-1], code), ("0 passed, 0 failed, 2 skipped", 1), lines)
        self.assertIn("the lock file is of another package", lines)

    def test_the_site_is_looked_at_where_all_is_there(self):
        lines, code = self.site("exit 0")
        self.assertEqual((lines[-1], code), ("1 passed, 0 failed, 0 skipped", 0), lines)

    def test_tests_name_what_the_setup_knows(self):
        setup = (PROJECT / "scripts/setup.sh").read_text().replace("$FLOOR_JDK", "17")
        known = set(re.findall(r'absent "?([a-z0-9.+-]+)', setup))
        named = set()
        for source in (*PROJECT.glob("*/src/**/*.java"), *PROJECT.glob("*/*/src/**/*.java"), *PROJECT.glob("testing/consumers/*/*.groovy")):
            text = source.read_text(encoding="utf-8")
            named.update(re.findall(r"not installed: ([a-z0-9.+-]+[a-z0-9])['\"\s,](?! \+)", text))
            self.assertIsNone(re.search(r"assume\w+\([^;]*((is|are) not installed|there is no . \+ (python|PYTHON))", text), f"{source} says it in its own words")
        self.assertIn("python3-h5py", named)
        self.assertLessEqual(named, known)

    def continuous_integration(self, *lines, status=0):
        (self.folder / ".ci").mkdir(exist_ok=True)
        shutil.copy(PROJECT / ".ci/run", self.folder / ".ci/run")
        self.program("check", "#!/bin/sh\n" + "".join(f"echo '{line}'\n" for line in lines) + f"exit {status}\n")
        return subprocess.run([self.folder / ".ci/run"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode

    def test_continuous_integration_goes_by_the_last_line(self):
        not_run = "  NOT RUN  2 for want of MPICH"
        self.assertEqual(self.continuous_integration(not_run, "5 passed, 0 failed, 0 skipped"), 0)
        self.assertNotEqual(self.continuous_integration("5 passed, 0 failed, 1 skipped"), 0)
        self.assertNotEqual(self.continuous_integration("5 passed, 1 failed, 0 skipped", status=1), 0)
        self.assertNotEqual(self.continuous_integration("5 passed, 0 failed, 0 skipped", status=2), 0)
        self.assertNotEqual(self.continuous_integration("5 passed, 0 failed, 0 skipped", not_run), 0)


if __name__ == "__main__":
    unittest.main()
