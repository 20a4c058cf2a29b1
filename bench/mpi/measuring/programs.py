"""What is measured: the programs, how they are built and started, and what each of them can do."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

from driver.build import output

FOLDER = Path(__file__).resolve().parent.parent
PROJECT = FOLDER.parent.parent
TARGET = FOLDER / "target"
MPJ_HOME = Path(os.environ.get("MPJ_HOME", "/usr/share/mpj"))
LOG4J = "/usr/share/java/log4j-1.2.jar"

OBJECTS = ("small", "events", "patches", "field")
LIBRARIES = {"openmpi": "Open MPI", "mpich": "MPICH"}

# Name: title, the libraries under which it runs, whether it sends arrays, which objects it sends.
VARIANTS = {
    "c": ("C", LIBRARIES, True, OBJECTS),
    "transport": ("Anam's native transport, bytes", LIBRARIES, True, ()),
    "offheap": ("**Anam**, arrays off the heap", LIBRARIES, True, OBJECTS),
    "heap": ("**Anam**, arrays on the heap", LIBRARIES, True, ("field",)),
    "buffers": ("mpi4py, buffers", ["openmpi"], True, ()),
    "pickle": ("mpi4py, pickle", ["openmpi"], True, OBJECTS),
    "mpj-multicore": ("MPJ Express, multicore", ["openmpi"], True, OBJECTS),
    "mpj-niodev": ("MPJ Express, niodev", ["openmpi"], True, OBJECTS),
    "anam-multicore": ("Anam over MPJ Express, multicore", ["openmpi"], True, OBJECTS),
    "anam-niodev": ("Anam over MPJ Express, niodev", ["openmpi"], True, OBJECTS),
}


@dataclass
class Program:
    """How one variant is started on so many ranks; the pipes' folder comes in place of FOLDER."""

    name: str
    command: list
    meets: bool = False  # Its ranks are processes that have to be told of each other.
    environment: dict = field(default_factory=dict)

    def line(self, folder):
        return [word.replace("FOLDER", str(folder)) for word in self.command]


def java():
    return str(Path(os.environ["JAVA_HOME"], "bin", "java")) if "JAVA_HOME" in os.environ else "java"


def build(options):
    """Builds what is to be measured, unless told not to."""
    if not options.no_build:
        maven = ["mvn", "-q", "-B", "-Pbench", "-DskipTests", "-pl", "bench/mpi", "-am", "package"]
        subprocess.run(maven, cwd=PROJECT, check=True)
    for library in options.libraries:
        compiler = shutil.which(f"mpicc.{library}")
        if compiler is None:
            raise SystemExit(f"There is no mpicc.{library}: install lib{library}-dev.")
        source = str(FOLDER / "src/main/c/ranks.c")
        target = str(TARGET / f"ranks-{library}")
        flags = ["-std=c11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", "-Werror"]
        subprocess.run([compiler, *flags, source, "-o", target], check=True)
    if any(name.startswith("mpj-") for name in options.variants):
        build_mpj()


def build_mpj():
    """MPJ Express is on no Maven repository: its program is compiled with the installed jar."""
    sources = [str(path) for path in (FOLDER / "src/mpj/java").rglob("*.java")]
    path = f"{classes()}:{MPJ_HOME / 'lib/mpj.jar'}"
    compiler = str(Path(java()).with_name("javac")) if "JAVA_HOME" in os.environ else "javac"
    line = [compiler, "-proc:none", "-nowarn", "-cp", path, "-d", str(TARGET / "mpj-classes"), *sources]
    subprocess.run(line, check=True)


def classes():
    """The class path, without the jar that only stands for MPJ Express when compiling."""
    entries = [str(TARGET / "classes"), *(TARGET / "class-path.txt").read_text().strip().split(":")]
    return ":".join(entry for entry in entries if "mpj-signatures" not in entry)


def program(name, library, ranks):
    """The command of a variant."""
    class_path = classes()
    # The ranks of seven programs stay in memory at once: 24 GiB have to do. Serialization takes most.
    heap = "-Xmx1500m" if "mpj" in name or "anam" in name else "-Xmx1g"
    own = [heap, "-Xms256m", "-XX:MaxDirectMemorySize=1g", "-XX:-UsePerfData"]
    jvm = [java(), *own, "--enable-native-access=ALL-UNNAMED", "-cp", class_path]
    package = "org.anam.bench.mpi"
    if name.startswith("mpj-"):
        return mpj_program(name, ranks, [java(), *own], class_path)
    if name.startswith("anam-"):
        mode = {"anam-multicore": "--multicore", "anam-niodev": "--cluster"}[name]
        arguments = [word for option in own for word in ("--jvm-arg", option)]
        launcher = [java(), "-cp", class_path, "org.anam.mpi.mpj.Launcher", "-np", str(ranks), mode, *arguments]
        return Program(name, [*launcher, f"{package}.AnamProgram", "FOLDER", "heap"])
    launcher = [f"mpirun.{library}"]
    if library == "openmpi":
        launcher += ["--bind-to", "none", "--oversubscribe"]
        launcher += ["--allow-run-as-root"] if os.geteuid() == 0 else []
    launcher += ["-np", str(ranks)]
    command = {
        "c": [str(TARGET / f"ranks-{library}"), "FOLDER"],
        "transport": [*jvm, f"{package}.TransportProgram", "FOLDER"],
        "offheap": [*jvm, f"{package}.AnamProgram", "FOLDER", "offheap"],
        "heap": [*jvm, f"{package}.AnamProgram", "FOLDER", "heap"],
        "buffers": [python(), str(FOLDER / "src/main/python/ranks.py"), "FOLDER", "buffers"],
        "pickle": [python(), str(FOLDER / "src/main/python/ranks.py"), "FOLDER", "pickle"],
    }[name]
    return Program(name, launcher + command)


def mpj_program(name, ranks, jvm, class_path):
    main = "org.anam.bench.mpi.MpjProgram"
    classes = str(TARGET / "mpj-classes")
    if name == "mpj-multicore":
        names = ["smpdev", "xdev", "mpjbuf", "loader2", "starter", "mpiExp", "runtimecommon"]
        jars = ":".join([*(str(MPJ_HOME / "lib" / f"{jar}.jar") for jar in names), LOG4J])
        starter = ["runtime.starter.MulticoreStarter", classes, str(ranks), "smpdev", "useLocalLoader"]
        line = [*jvm, "-cp", jars, *starter, class_path, main, "FOLDER"]
        return Program(name, line, environment={"MPJ_HOME": str(MPJ_HOME)})
    jars = f"{classes}:{class_path}:{MPJ_HOME / 'lib/mpj.jar'}:{LOG4J}"
    where = f"#Number of Processes;{ranks};#Protocol Switch Limit;131072;#Server Name;127.0.0.1;#Server Port;PORT"
    return Program(name, [*jvm, "-cp", jars, main, "RANK", where, "niodev", "FOLDER"], meets=True)


def python():
    for candidate in (sys.executable, "/usr/bin/python3", shutil.which("python3")):
        if candidate and subprocess.run([candidate, "-c", "import mpi4py, numpy"], capture_output=True).returncode == 0:
            return candidate
    raise SystemExit("No Python with mpi4py: install the package python3-mpi4py.")


def versions(options):
    """What the figures depend on beside the machine."""
    found = {}
    for library in options.libraries:
        lines = output([f"mpirun.{library}", "--version"], both=True).splitlines()
        first = next((line for line in lines if "mpirun" in line or "Version:" in line), "unknown")
        found[LIBRARIES[library]] = first.split()[-1]
    if "pickle" in options.variants or "buffers" in options.variants:
        text = "import mpi4py, numpy, platform; print(mpi4py.__version__, numpy.__version__, platform.python_version())"
        parts = output([python(), "-c", text]).split()
        found["mpi4py"] = f"{parts[0]}, numpy {parts[1]}, Python {parts[2]}"
    jar = (MPJ_HOME / "lib/mpj.jar").resolve().name
    found["MPJ Express"] = jar.removeprefix("mpj-").removesuffix(".jar")
    return found
