#!/usr/bin/env python3
"""Draws the architecture from the code: docs/pictures and the middle of docs/architecture.md.

    scripts/architecture.py           renews them
    scripts/architecture.py --check   fails where they are not current

Modules are those of bom/pom.xml, and their arrows what their pom.xml needs; packages are those of src/main/java, and
their arrows what their sources name. An arrow that follows from others is left out. The layout depends on nothing but the names, so it
is the same on every machine.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as Xml
from dataclasses import dataclass, field

import drawing

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = pathlib.Path("docs/architecture.md")
PICTURES = pathlib.Path("docs/pictures")
BEGIN = "<!-- from the code, by scripts/architecture.py -->"
END = "<!-- end of what is from the code -->"
NAMESPACE = {"m": "http://maven.apache.org/POM/4.0.0"}


@dataclass
class Module:
    artifact: str
    folder: pathlib.Path
    needs: set = field(default_factory=set)  # artifacts
    finds: set = field(default_factory=set)  # artifacts that provide a service which this one uses
    exports: set = field(default_factory=set)
    job: str = ""
    packages: dict = field(default_factory=dict)  # job by package
    names: dict = field(default_factory=dict)  # packages that its sources name, by package


def texts(pom, path):
    return [element.text.strip() for element in pom.findall(path, NAMESPACE)]


def poms():
    """Each pom.xml of the project that is not a build's product."""
    for path in sorted(ROOT.glob("**/pom.xml")):
        if not {"target", "src", "consumers", "node_modules"} & set(path.relative_to(ROOT).parts):
            yield path.parent, Xml.parse(path).getroot()


def modules():
    published = set(texts(Xml.parse(ROOT / "bom/pom.xml").getroot(), ".//m:dependency/m:artifactId"))
    found = {}
    for folder, pom in poms():
        artifact = texts(pom, "m:artifactId")[0]
        if artifact in published:
            found[artifact] = read_module(artifact, folder, pom, published)
    missing = published - set(found)
    if missing:
        sys.exit(f"no pom.xml of {', '.join(sorted(missing))}, which bom/pom.xml names")
    join_services(found.values())
    return [found[name] for name in sorted(found)]


def read_module(artifact, folder, pom, published):
    module = Module(artifact, folder.relative_to(ROOT))
    for dependency in pom.findall("m:dependencies/m:dependency", NAMESPACE):
        name = texts(dependency, "m:artifactId")[0]
        if name in published and "test" not in texts(dependency, "m:scope"):
            module.needs.add(name)
    sources = folder / "src/main/java"
    info = sources / "module-info.java"
    if info.exists():
        text = info.read_text("utf-8")
        module.job = sentence(text)
        module.exports = set(re.findall(r"exports ([\w.]+);", text))
    for file in sorted(sources.glob("**/*.java")):
        package = ".".join(file.relative_to(sources).parent.parts)
        if file.name == "package-info.java":
            module.packages[package] = sentence(file.read_text("utf-8"))
        elif package:
            module.names.setdefault(package, set()).update(named(file.read_text("utf-8")))
    check_maps(sources)
    for package in module.names:
        if package not in module.packages:
            sys.exit(f"{module.folder}: {package} has no package-info.java")
    return module


def check_maps(sources):
    """The map at the head of a package, who calls whom, names classes of the package."""
    for file in sorted(sources.glob("**/package-info.java")):
        there = {source.stem for source in file.parent.glob("*.java")}
        for block in re.findall(r"<pre>(.*?)</pre>", file.read_text("utf-8"), re.DOTALL):
            gone = set(re.findall(r"\b(?:[A-Z][a-z]+){2,}\b", block)) - there
            gone |= set(re.findall(r"(?m)^ \* +([A-Z][a-z]\w+)", block)) - there
            if gone:
                sys.exit(f"{file.relative_to(ROOT)}: no {', '.join(sorted(gone))} in this package")


def join_services(found):
    """Who uses a service finds those who provide it. Error codes are left out: every module names its own."""

    def services(module, pattern):
        info = ROOT / module.folder / "src/main/java/module-info.java"
        names = set(re.findall(pattern, info.read_text("utf-8"))) if info.exists() else set()
        return names - {"org.anam.error.ErrorCodeProvider"}

    provided = {module.artifact: services(module, r"provides ([\w.]+)") for module in found}
    for module in found:
        used = services(module, r"uses ([\w.]+)")
        module.finds = {name for name, given in provided.items() if given & used} - {module.artifact}


def sentence(source):
    """The first sentence of the first Javadoc comment, as Markdown."""
    comment = re.search(r"/\*\*(.*?)\*/", source, re.DOTALL)
    text = re.sub(r"(?m)^\s*\*", "", comment.group(1)) if comment else ""
    text = re.sub(r"\{@link (?:[\w.]*\.)?(\w+)\}", r"`\1`", text)
    text = re.sub(r"\{@code ([^}]*)\}", r"`\1`", text)
    text = " ".join(re.split(r"<p>", text)[0].split())
    return re.split(r"(?<=\.)\s", text)[0].removesuffix(".")


def named(source):
    """The packages of ours that a source file names, outside comments and texts."""
    code = re.sub(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"', " ", source, flags=re.DOTALL)
    return set(re.findall(r"\borg\.anam(?:\.[a-z_]\w*)*(?=\.[A-Z])", code))


def module_picture(found):
    arrows = {(module.artifact, need) for module in found for need in module.needs}
    boxes = {module.artifact: (module.artifact.removeprefix("anam-"), str(module.folder)) for module in found}
    services = {(module.artifact, other) for module in found for other in module.finds}
    return drawing.svg("The modules of Anam", boxes, arrows, services, set())


def package_picture(module):
    arrows = {
        (package, other)
        for package, names in module.names.items()
        for other in names & set(module.packages)
        if other != package
    }
    boxes = {package: (package, "") for package in module.packages}
    return drawing.svg(f"The packages of {module.artifact}", boxes, arrows, set(), module.exports)


def generated():
    """Every file that this script writes, by its path; and the middle of the page."""
    found = modules()
    files = {PICTURES / "modules.svg": module_picture(found)}
    lines = ["![The modules](pictures/modules.svg)", "", "| module | folder | job |", "|---|---|---|"]
    lines += [f"| `{m.artifact}` | `{m.folder}` | {m.job or next(iter(m.packages.values()), '')} |" for m in found]
    for module in found:
        if len(module.packages) < 2:
            continue
        picture = PICTURES / f"{module.artifact}.svg"
        files[picture] = package_picture(module)
        lines += ["", f"### {module.artifact}", "", f"![Its packages](pictures/{picture.name})", ""]
        lines += ["| package | job |", "|---|---|"]
        lines += [f"| `{package}` | {job} |" for package, job in sorted(module.packages.items())]
    return files, "\n".join(lines)


def page(middle):
    text = (ROOT / PAGE).read_text("utf-8")
    before, rest = text.split(BEGIN)
    return f"{before}{BEGIN}\n\n{middle}\n\n{END}{rest.split(END)[1]}"


def main(arguments):
    files, middle = generated()
    files[PAGE] = page(middle)
    present = {path.relative_to(ROOT) for path in (ROOT / PICTURES).glob("*.svg")}
    stale = sorted(present - set(files))
    for path, text in files.items():
        if not (ROOT / path).exists() or (ROOT / path).read_text("utf-8") != text:
            stale.append(path)
    if arguments == ["--check"]:
        if stale:
            sys.exit(f"not current: {', '.join(map(str, stale))}; scripts/architecture.py renews them")
        print(f"{len(files)} files are current")
    elif arguments:
        sys.exit(__doc__)
    else:
        (ROOT / PICTURES).mkdir(exist_ok=True)
        for path in present - set(files):
            (ROOT / path).unlink()
        for path, text in files.items():
            (ROOT / path).write_text(text, "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
