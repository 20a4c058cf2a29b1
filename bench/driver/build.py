"""Builds the programs and describes the machine."""

import os
import platform
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

BENCH = Path(__file__).resolve().parent.parent
PROJECT = BENCH.parent
TARGET = BENCH / "target"


@dataclass
class Program:
    """How a program is started, and what it is called in the report."""

    name: str
    title: str
    command: list
    options: list
    environment: dict

    def line(self, *arguments):
        return [*self.command, *map(str, arguments), *self.options]


@dataclass
class Programs:
    """The programs by name, and what else the run needs."""

    by_name: dict
    java: str
    class_path: str

    def __getitem__(self, name):
        return self.by_name[name]

    def among(self, names):
        """Those of the names that take part in this run, in their order."""
        return [name for name in names if name in self.by_name]


def programs(options):
    """Builds what is to be measured, unless told not to."""
    if not options.no_build:
        build_java()
    build_c()
    class_path = f"{TARGET / 'classes'}:{(TARGET / 'class-path.txt').read_text().strip()}"
    java = str(Path(os.environ["JAVA_HOME"], "bin", "java")) if "JAVA_HOME" in os.environ else "java"
    library, direct = (
        [java, *java_options(java), f"-Danam.storage={engine}", "-cp", class_path, "org.anam.bench.Bench"]
        for engine in ("hdf5lib", "direct")
    )
    c = [str(TARGET / "bench-c")]
    h5py = [python_with_h5py(), str(BENCH / "src/main/python/h5py_bench.py")]
    listed = [
        Program("c", "C", c, [], {}),
        Program("c-careful", "C with checks", c, ["careful"], {}),
        Program("c-alike", "C with Anam's checks and cache settings", c, ["careful", "tuned"], {}),
        Program("c-earliest", "C, default file settings", c, ["earliest"], {}),
        Program("direct", "Anam, engine direct", direct, ["anam"], {}),
        Program("anam", "Anam, engine hdf5lib", library, ["anam"], {}),
        Program("raw", "hdf.hdf5lib, used well", library, ["raw"], {}),
        Program("naive", "hdf.hdf5lib, typed calls", library, ["naive"], {}),
        Program("h5py", "h5py", h5py, [], {}),
    ]
    chosen = options.programs.split(",") if options.programs else [p.name for p in listed]
    return Programs({p.name: p for p in listed if p.name in chosen}, java, class_path)


def java_options(java):
    """What keeps a current JDK from warning about native code; nothing that changes speed or memory."""
    version = output([java, "-version"], both=True)
    major = int(version.split('"')[1].split(".")[0])
    return ["--enable-native-access=ALL-UNNAMED"] if major >= 22 else []


def build_java():
    maven = ["mvn", "-q", "-B", "-Pbench", "-DskipTests", "-pl", "bench", "-am", "package"]
    subprocess.run(maven, cwd=PROJECT, check=True)


def build_c():
    library = next((TARGET / "hdf5").rglob("libhdf5.so.310")).parent
    subprocess.run(
        ["gcc", "-std=c11", "-D_GNU_SOURCE", "-O2", "-Wall", "-Wextra", "-Werror", f"-I{library / 'include'}"]
        + [str(source) for source in sorted((BENCH / "src/main/c").glob("*.c"))]
        + ["-o", str(TARGET / "bench-c"), str(library / "libhdf5.so.310"), f"-Wl,-rpath,{library}"],
        check=True,
    )


def python_with_h5py():
    for candidate in ("/usr/bin/python3", shutil.which("python3")):
        if candidate and subprocess.run([candidate, "-c", "import h5py"], capture_output=True).returncode == 0:
            return candidate
    raise SystemExit("No Python with h5py: install the package python3-h5py.")


def environment(programs, options):
    """What the figures depend on, without names and paths of the machine."""
    h5py = python_with_h5py()
    versions = "import h5py, platform; print(platform.python_version(), h5py.__version__, h5py.version.hdf5_version)"
    python = output([h5py, "-c", versions]).split()
    changed = output(["git", "-C", str(PROJECT), "status", "--porcelain", "--", "*.java", "*.c", "*.py"])
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "memory GiB": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "system": f"{platform.system()} {platform.release()}",
        "files on": file_system(options.folder),
        "Java": output([programs.java, "-version"], both=True).splitlines()[1],
        "compiler": output(["gcc", "--version"]).splitlines()[0],
        "HDF5 of C and Java": "1.14.3 (the library of org.bytedeco:hdf5)",
        "h5py": f"{python[1]} on HDF5 {python[2]}, Python {python[0]}",
        "commit": output(["git", "-C", str(PROJECT), "rev-parse", "--short", "HEAD"]).strip()
        + (" and changes" if changed.strip() else ""),
        "load at the start": f"{os.getloadavg()[0]:.1f} runnable threads",
        "scale": options.scale,
    }


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def file_system(folder):
    return output(["stat", "-f", "-c", "%T", str(folder)]).strip()


def output(command, both=False):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT if both else None, text=True)
    return done.stdout
