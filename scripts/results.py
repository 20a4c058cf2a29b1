#!/usr/bin/env python3
"""Counts the tests in the reports of a build.

results.py FOLDER [NAME...]

FOLDER is what the folders of reports are called (surefire-reports), anywhere below the current folder. A test that is
skipped for want of something says `not installed: NAME`. It counts as not run when NAME is among those given, which are
the ones that no archive gives, and as skipped otherwise. Prints

    TESTS FAILED SKIPPED NOT_RUN
    not-run COUNT NAME         for each name
    skipped COUNT REASON       for each reason
"""
import os
import re
import sys
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

NOT_INSTALLED = re.compile(r"not installed: ([a-z0-9][a-z0-9.+-]*)")
NOT_SEARCHED = {".git", ".repository", "node_modules"}


def reports(root, name):
    """The reports in all folders of that name; ./target has copies of the project."""
    for folder, inner, files in os.walk(root):
        inner[:] = [i for i in inner if i not in NOT_SEARCHED and not (i == "target" and Path(folder) == root)]
        if os.path.basename(folder) == name and os.path.basename(os.path.dirname(folder)) == "target":
            yield from (Path(folder, file) for file in sorted(files) if re.fullmatch(r"TEST-.*\.xml", file))


def why(case):
    """Why a test was skipped; builds of consumers say it in their log."""
    skipped = case.find("skipped")
    said = f"{skipped.get('message') or ''} {skipped.text or ''}".strip()
    if not NOT_INSTALLED.search(said):
        log = NOT_INSTALLED.search(case.findtext("system-out") or "")
        said = log[0] if log else said
    return said.split("\n")[0] or "without a reason"


def count(root, name, not_given):
    totals, not_run, skipped = Counter(), Counter(), Counter()
    for report in reports(root, name):
        suite = ElementTree.parse(report).getroot()
        for kind in ("tests", "errors", "failures", "skipped"):
            totals[kind] += int(suite.get(kind, 0))
        for case in suite.iter("testcase"):
            if case.find("skipped") is not None:
                said = why(case)
                named = NOT_INSTALLED.search(said)
                if named and named[1] in not_given:
                    not_run[named[1]] += 1
                else:
                    skipped[f"{case.get('classname')}: {said}"] += 1
    return totals, not_run, skipped


def main(name, *not_given):
    totals, not_run, skipped = count(Path.cwd(), name, not_given)
    missed = sum(not_run.values())
    print(totals["tests"], totals["errors"] + totals["failures"], totals["skipped"] - missed, missed)
    for name, times in sorted(not_run.items()):
        print("not-run", times, name)
    for reason, times in sorted(skipped.items()):
        print("skipped", times, reason)


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    main(*sys.argv[1:])
