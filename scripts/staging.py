#!/usr/bin/env python3
"""Checks target/staging against what the central repository asks for, and what Anam promises of its jars.

usage: staging.py [FOLDER]

Prints each thing that is wrong and ends with status 1; says what was looked at when nothing is.
"""

import hashlib
import json
import struct
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

POM = "{http://maven.apache.org/POM/4.0.0}"

# Everything that is published, and the module of each jar; the command line is a program and no module.
MODULES = {
    "anam-annotations": "org.anam.annotations",
    "anam-processor": "org.anam.processor",
    "anam-core": "org.anam.core",
    "anam-storage": "org.anam.storage",
    "anam-hdf5lib": "org.anam.storage.hdf5lib",
    "anam-direct": "org.anam.storage.direct",
    "anam-runtime": "org.anam.runtime",
    "anam-inspect": "org.anam.inspect",
    "anam-http": "org.anam.http",
    "anam-mpi": "org.anam.mpi",
    "anam-mpi-native": "org.anam.mpi.nativempi",
    "anam-mpi-mpj": "org.anam.mpi.mpj",
    "anam-cli": None,
}
POMS = ["anam-parent", "anam-runtime-parent", "anam-mpi-parent", "anam-bom"]

# The promised sizes in bytes of what programs carry of Anam: the jars together have to be smaller.
LIMITS = {
    "the annotations": (["anam-annotations"], 20 * 1024),
    "a program with files": (
        ["anam-annotations", "anam-core", "anam-storage", "anam-direct", "anam-hdf5lib", "anam-runtime"],
        1000 * 1024,
    ),
    "a program with files by the HDF5 library": (
        ["anam-annotations", "anam-core", "anam-storage", "anam-hdf5lib", "anam-runtime"],
        600 * 1024,
    ),
    "a program with files by the engine in Java": (
        ["anam-annotations", "anam-core", "anam-storage", "anam-direct", "anam-runtime"],
        900 * 1024,
    ),
    "a program with messages": (["anam-annotations", "anam-core", "anam-mpi"], 600 * 1024),
}

JAVA_17, JAVA_22 = 61, 66
FOREIGN = "org/anam/mpi/nativempi/"  # Below it, not in it, lies what needs the foreign functions of Java 22.


class Artifact:
    """A folder of the staging folder: one version of one artifact."""

    def __init__(self, folder):
        self.folder = folder
        self.name = folder.parent.name
        self.version = folder.name
        self.pom = ElementTree.parse(self.file(".pom")).getroot()

    def file(self, ending):
        return self.folder / f"{self.name}-{self.version}{ending}"

    def text(self, path):
        found = self.pom.findtext("/".join(POM + step for step in path.split("/")))
        return None if found is None else found.strip()

    def dependencies(self):
        """Pairs of group:artifact and scope, as written in the POM itself."""
        for dependency in self.pom.findall(f"{POM}dependencies/{POM}dependency"):
            name = dependency.findtext(POM + "groupId") + ":" + dependency.findtext(POM + "artifactId")
            yield name, dependency.findtext(POM + "scope") or "compile"


def artifacts(staging):
    return [Artifact(pom.parent) for pom in sorted(staging.glob("org/anam/**/*.pom"))]


def all_are_there(found):
    names = [artifact.name for artifact in found]
    expected = sorted([*MODULES, *POMS])
    if sorted(names) != expected:
        yield f"published are {sorted(names)}, and not {expected}"
    if len({artifact.version for artifact in found}) > 1:
        yield f"several versions: {[(artifact.name, artifact.version) for artifact in found]}"


def nothing_else(found):
    """No tests, no signature classes, nothing of the build: only what the rules below look at."""
    for artifact in found:
        endings = [".pom"]
        if artifact.name in MODULES:
            endings += [".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"]
        if artifact.name == "anam-cli":
            endings += ["-all.jar"]
        expected = {artifact.file(ending).name for ending in endings}
        expected |= {f"{name}.{sum}" for name in expected for sum in ("md5", "sha1")}
        there = {path.name for path in artifact.folder.iterdir()}
        for name in sorted(expected - there):
            yield f"{artifact.name}: {name} is missing"
        for name in sorted(there - expected):
            yield f"{artifact.name}: {name} is not to be published"


def poms_are_complete(found):
    parents = {artifact.name: artifact for artifact in found if artifact.name in POMS}

    def inherited(artifact, path):
        while artifact is not None:
            value = artifact.text(path)
            if value:
                return value
            artifact = parents.get(artifact.text("parent/artifactId") or "")
        return None

    for artifact in found:
        for path in ("artifactId", "name", "description"):
            if not artifact.text(path):
                yield f"{artifact.name}: the POM has no {path} of its own"
        for path in ("url", "licenses/license/name", "licenses/license/url", "developers/developer/name",
                     "scm/connection", "scm/developerConnection", "scm/url"):
            if not inherited(artifact, path):
                yield f"{artifact.name}: the POM has no {path}"
        if artifact.name in MODULES and (artifact.text("packaging") or "jar") != "jar":
            yield f"{artifact.name}: packaging {artifact.text('packaging')}"
        source = artifact.file(".pom").read_text(encoding="utf-8")
        if "SNAPSHOT" in source:
            yield f"{artifact.name}: the POM names a SNAPSHOT"
        for element in ("repositories", "pluginRepositories"):
            if artifact.pom.find(f"{POM}{element}") is not None:
                yield f"{artifact.name}: the POM has {element}"


def dependencies_are_published(found):
    """What users get with an artifact is there, or elsewhere; and some get nothing."""
    names = {artifact.name for artifact in found}
    for artifact in found:
        reaching = {name for name, scope in artifact.dependencies() if scope in ("compile", "runtime")}
        for name in reaching:
            group, _, other = name.partition(":")
            if group == "org.anam" and other not in names:
                yield f"{artifact.name}: {name}, which it depends on, is not published"
        if artifact.name == "anam-annotations" and list(artifact.dependencies()):
            yield "anam-annotations: has dependencies"
        if artifact.name == "anam-processor" and reaching != {"org.anam:anam-annotations"}:
            yield f"anam-processor: brings {sorted(reaching)}, and not the annotations alone"


def versions_for_others(found):
    for bom in (artifact for artifact in found if artifact.name == "anam-bom"):
        managed = bom.pom.findall(f"{POM}dependencyManagement/{POM}dependencies/{POM}dependency")
        names = {entry.findtext(POM + "artifactId") for entry in managed}
        if names != set(MODULES):
            yield f"anam-bom: names {sorted(names)}, and not {sorted(MODULES)}"
        if bom.pom.find(POM + "parent") is not None:
            yield "anam-bom: has a parent, whose versions would reach who imports it"


def checksums_hold(found):
    for artifact in found:
        for path in artifact.folder.iterdir():
            if path.suffix in (".md5", ".sha1"):
                what = path.with_suffix("")
                if not what.exists():
                    yield f"{artifact.name}: {path.name} is of no file"
                elif hashlib.new(path.suffix[1:], what.read_bytes()).hexdigest() != path.read_text().split()[0]:
                    yield f"{artifact.name}: {path.name} is wrong"


def jars_have_licences(found):
    for artifact in found:
        if artifact.name in MODULES:
            for ending in (".jar", "-sources.jar"):
                with zipfile.ZipFile(artifact.file(ending)) as jar:
                    for name in ("META-INF/LICENSE", "META-INF/NOTICE"):
                        if name not in jar.namelist():
                            yield f"{artifact.name}{ending}: no {name}"


def jars_have_contents(found):
    """Sources for the classes, and Javadoc for what is exported."""
    for artifact in found:
        if artifact.name in MODULES:
            with zipfile.ZipFile(artifact.file(".jar")) as jar:
                classes = {name.split("$")[0].removesuffix(".class") for name in jar.namelist() if name.endswith(".class")}
            with zipfile.ZipFile(artifact.file("-sources.jar")) as jar:
                sources = {name.removesuffix(".java") for name in jar.namelist() if name.endswith(".java")}
            with zipfile.ZipFile(artifact.file("-javadoc.jar")) as jar:
                pages = [name for name in jar.namelist() if name.endswith(".html")]
            missing = {name for name in classes - sources if not name.startswith("org/anam/processor/javapoet/")}
            if missing:
                yield f"{artifact.name}: no source of {sorted(missing)[:3]}"
            if "index.html" not in pages or len(pages) < 5:
                yield f"{artifact.name}: the Javadoc has {len(pages)} pages"


def jars_keep_to_themselves(found):
    """Packages of others could clash with theirs."""
    for artifact in found:
        if artifact.name in MODULES:
            with zipfile.ZipFile(artifact.file(".jar")) as jar:
                for name in jar.namelist():
                    if not name.startswith(("org/anam/", "META-INF/")) and name not in ("org/", "module-info.class"):
                        yield f"{artifact.name}: {name} is outside of org/anam"


def modules_are_real(found):
    for artifact in found:
        module = MODULES.get(artifact.name)
        if module:
            with zipfile.ZipFile(artifact.file(".jar")) as jar:
                if "module-info.class" not in jar.namelist():
                    yield f"{artifact.name}: no module-info.class"
                else:
                    name, packages = described_module(jar.read("module-info.class"))
                    if name != module:
                        yield f"{artifact.name}: its module is {name}, and not {module}"
                    there = {str(Path(entry).parent) for entry in jar.namelist() if entry.endswith(".class")} - {"."}
                    if packages is not None and packages != there:
                        yield f"{artifact.name}: its descriptor lists other packages than the jar has: {packages ^ there}"
                if b"Automatic-Module-Name" in jar.read("META-INF/MANIFEST.MF"):
                    yield f"{artifact.name}: the manifest names an automatic module"


def classes_run_on_the_oldest_java(found):
    for artifact in found:
        if artifact.name in MODULES:
            with zipfile.ZipFile(artifact.file(".jar")) as jar:
                for name in jar.namelist():
                    if name.endswith(".class"):
                        version = struct.unpack(">H", jar.read(name)[6:8])[0]
                        below = name.removeprefix(FOREIGN)
                        most = JAVA_22 if name.startswith(FOREIGN) and "/" in below else JAVA_17
                        if version > most:
                            yield f"{artifact.name}: {name} has class file version {version}, more than {most}"


def size_of(found, names):
    """The bytes of the jars of some artifacts."""
    return sum(artifact.file(".jar").stat().st_size for artifact in found if artifact.name in names)


def jars_are_small(found):
    for who, (names, limit) in LIMITS.items():
        if (size := size_of(found, names)) >= limit:
            yield f"{who}: {' + '.join(names)} have {size} bytes, and are to have fewer than {limit}"


def bills_list_everything(found):
    """A bill of materials names what reaches users, and what has become part of the jar; the same in every build."""
    for artifact in found:
        if artifact.name not in MODULES:
            continue
        bill = json.loads(artifact.file("-cyclonedx.json").read_text(encoding="utf-8"))
        component = bill["metadata"]["component"]
        if (component["name"], component["version"]) != (artifact.name, artifact.version):
            yield f"{artifact.name}: the bill of materials is of {component['name']} {component['version']}"
        listed = {f"{part.get('group', '')}:{part['name']}" for part in bill.get("components", [])}
        needed = {name for name, scope in artifact.dependencies() if scope in ("compile", "runtime")}
        if artifact.name == "anam-processor":
            needed.add("com.palantir.javapoet:javapoet")
        for name in sorted(needed - listed):
            yield f"{artifact.name}: the bill of materials does not list {name}"


RULES = [all_are_there, nothing_else, poms_are_complete, dependencies_are_published, versions_for_others,
         checksums_hold, jars_have_licences, jars_have_contents, jars_keep_to_themselves, modules_are_real,
         classes_run_on_the_oldest_java, jars_are_small, bills_list_everything]


def described_module(descriptor):
    """Name and packages in a module-info.class; the packages are None where it leaves them to the jar."""
    count, at, constants = struct.unpack(">H", descriptor[8:10])[0], 10, {}
    index = 1
    while index < count:
        tag = descriptor[at]
        if tag == 1:
            length = struct.unpack(">H", descriptor[at + 1:at + 3])[0]
            constants[index] = descriptor[at + 3:at + 3 + length].decode()
            at += 3 + length
        elif tag in (7, 8, 16, 19, 20):
            constants[index] = struct.unpack(">H", descriptor[at + 1:at + 3])[0]
            at += 3
        elif tag == 15:
            at += 4
        else:
            at += 9 if tag in (5, 6) else 5
            index += 1 if tag in (5, 6) else 0
        index += 1
    # A descriptor has neither interfaces nor fields nor methods, so that its attributes follow at once.
    attributes = struct.unpack(">H", descriptor[at + 12:at + 14])[0]
    at += 14
    name, packages = None, None
    for _ in range(attributes):
        kind, length = struct.unpack(">HI", descriptor[at:at + 6])
        content = descriptor[at + 6:at + 6 + length]
        if constants[kind] == "Module":
            name = constants[constants[struct.unpack(">H", content[:2])[0]]]
        elif constants[kind] == "ModulePackages":
            indices = struct.unpack(f">{len(content) // 2 - 1}H", content[2:])
            packages = {constants[constants[index]] for index in indices}
        at += 6 + length
    return name, packages


def problems(staging):
    found = artifacts(staging)
    missing = [line for rule in RULES[:2] for line in rule(found)]
    # The other rules look into files, which must be there.
    yield from missing or (line for rule in RULES[2:] for line in rule(found))


def main(arguments):
    staging = Path(arguments[0]) if arguments else Path(__file__).resolve().parent.parent / "target" / "staging"
    wrong = list(problems(staging))
    for line in wrong:
        print(line)
    if not wrong:
        found = artifacts(staging)
        print(f"{len(found)} artifacts of version {found[0].version} keep {len(RULES)} rules")
        for who, (names, limit) in LIMITS.items():
            print(f"{who}: {size_of(found, names)} bytes of fewer than {limit}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
