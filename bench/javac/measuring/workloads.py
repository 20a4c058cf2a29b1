"""What is compiled: the five benchmarks, with the files and arguments of each variant."""

import contextlib
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from measuring import compilers, sources

VARIANTS = ["without", "with", "generated"]


@dataclass
class Benchmark:
    """One compilation in its variants.

    `files` are the sources, `generated` what Anam makes of them, `names` classes that are handed over as class files,
    `before` the classes of the compilation before, for a changed type.
    """

    number: int
    title: str
    types: int
    folder: Path
    files: list
    generated: list = field(default_factory=list)
    names: list = field(default_factory=list)
    before: Path = None

    def arguments(self, variant):
        """The arguments of javac for a variant; its output folder is made empty."""
        output = self.folder / "out"
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir(parents=True)
        path = compilers.class_path() + ([self.before] if self.before else [])
        line = ["-d", output, "-classpath", ":".join(map(str, path)), "--release", "17", "-g"]
        if variant == "with":
            line += ["-processorpath", ":".join(map(str, compilers.processor_path()))]
            return [*line, *self.files, *self.names]
        line.append("-proc:none")
        return line + self.files + (self.generated if variant == "generated" else [])

    def lines(self, files):
        """Lines of source that are neither empty nor comments."""
        texts = (line.strip() for file in files for line in Path(file).read_text().splitlines())
        return sum(1 for line in texts if line and not line.startswith(("/*", "*", "//")))


@contextlib.contextmanager
def folder(parent):
    """A folder for sources and classes, which goes with them."""
    path = Path(tempfile.mkdtemp(prefix="anam-javac-", dir=parent))
    try:
        yield path
    finally:
        shutil.rmtree(path)


def prepare(folder, options):
    """Writes the sources, and compiles each benchmark once in all variants: they must succeed."""
    many = max(2, round(1000 * options.scale))
    some = max(1, round(100 * options.scale))
    plan = [
        (1, "1 type", 1, False),
        (2, f"{some:,} types", some, False),
        (3, f"{many:,} types", many, False),
        (4, f"{many:,} types of a program", many, True),
    ]
    benchmarks = []
    for number, title, types, program in plan:
        place = folder / str(number)
        benchmark = Benchmark(number, title, types, place, sources.write(place / "src", types, program))
        generate(benchmark, place / "generated")
        benchmarks.append(benchmark)
    benchmarks.append(changed(folder / "5", f"one changed type of {many:,}", benchmarks[2]))
    wanted = {int(number) for number in options.only.split(",")} if options.only else set(range(1, 6))
    return [benchmark for benchmark in benchmarks if benchmark.number in wanted]


def generate(benchmark, output):
    """Lets Anam write its sources, for the variant that compiles them like handwritten ones."""
    output.mkdir(parents=True)
    compilers.compile_once([*benchmark.arguments("with"), "-s", output])
    benchmark.generated = sorted(output.rglob("*.java"))
    compilers.compile_once(benchmark.arguments("generated"))
    compilers.compile_once(benchmark.arguments("without"))


def changed(place, title, whole):
    """The last type changes: the others are class files, and the registry's processor gets the names of their codecs,
    as Gradle does it."""
    before = place / "before"
    shutil.copytree(whole.folder / "out", before, dirs_exist_ok=True)
    compilers.compile_once([*whole.arguments("with")])
    shutil.copytree(whole.folder / "out", before, dirs_exist_ok=True)
    file = whole.files[-1]
    own = file.stem + "Anam"
    codecs = sorted(
        str(path.relative_to(before).with_suffix("")).replace("/", ".") for path in before.rglob("*Anam.class")
    )
    for stale in [*before.rglob(own + "*.class"), *before.rglob("*AnamRegistry.class")]:
        stale.unlink()
    benchmark = Benchmark(5, title, 1, place, [file], before=before)
    benchmark.names = [name for name in codecs if not name.endswith("." + own)]
    generate(benchmark, place / "generated")
    return benchmark
