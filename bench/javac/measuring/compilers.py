"""Builds Anam and the program for warm compilations, and takes the times of javac."""

import os
import platform
import random
import subprocess
import time
from pathlib import Path

from measuring import workloads

BENCH = Path(__file__).resolve().parent.parent.parent
PROJECT = BENCH.parent
TARGET = BENCH / "target"
WARM_UP = 5000  # files that each variant has compiled before the first round, in one process


def build(options):
    if not options.no_build:
        maven = ["mvn", "-q", "-B", "-Pbench", "-DskipTests", "-Dspotless.check.skip", "-pl", "bench", "-am", "package"]
        subprocess.run(maven, cwd=PROJECT, check=True)


def jdk(tool):
    return str(Path(os.environ["JAVA_HOME"], "bin", tool)) if "JAVA_HOME" in os.environ else tool


def class_path():
    """What a program that uses Anam compiles against."""
    paths = map(Path, (TARGET / "class-path.txt").read_text().strip().split(":"))
    return [path for path in paths if path.name.startswith(("anam-", "hdf5-", "javacpp-"))]


def processor_path():
    return [Path(path) for path in (TARGET / "processor-path.txt").read_text().strip().split(":")]


def compile_once(arguments):
    """A compilation that must succeed; javac's own words otherwise."""
    file = write_arguments(arguments)
    done = subprocess.run([jdk("javac"), f"@{file}"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise SystemExit(f"javac failed:\n{done.stdout}")


def write_arguments(arguments):
    file = Path(arguments[1]).parent / "arguments.txt"
    file.write_text("\n".join(f'"{argument}"' for argument in arguments))
    return file


class Cold:
    """A process for each compilation, with the start of the JVM."""

    name = "cold"

    def __init__(self, variants):
        pass

    def time(self, variant, arguments):
        file = write_arguments(arguments)
        begun = time.monotonic()
        process = subprocess.Popen([jdk("javac"), f"@{file}"])
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            raise SystemExit(f"javac failed: {file}")
        return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime}

    def close(self):
        pass


class Warm:
    """A process for each variant, which stays, as the daemons of build tools do; they take turns."""

    name = "warm"

    def __init__(self, variants):
        line = [jdk("java"), "-Xmx2g", "-cp", str(TARGET / "classes"), "org.anam.bench.WarmCompiler"]
        self.processes = {
            variant: subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            for variant in variants
        }

    def time(self, variant, arguments):
        process = self.processes[variant]
        process.stdin.write(f"{write_arguments(arguments)}\n")
        process.stdin.flush()
        answer = process.stdout.readline().split()
        if len(answer) != 2:
            raise SystemExit(f"the compiler of the variant {variant} has ended")
        return {"wall": float(answer[0]), "cpu": float(answer[1])}

    def close(self):
        for process in self.processes.values():
            process.stdin.close()
            process.wait()


def measured(benchmarks, options):
    """Gives the entries of all benchmarks so far, after each round of one. Variants take turns within a round, in
    another order each time, so that a slow minute of the machine meets all of them."""
    entries = []
    shuffled = random.Random(1)
    for kind in (Cold, Warm):
        if kind.name not in options.modes.split(","):
            continue
        compiler = kind(workloads.VARIANTS)
        try:
            if kind is Warm:
                warm_up(compiler, benchmarks)
            for benchmark in benchmarks:
                entry = describe(benchmark, kind.name)
                entries.append(entry)
                for _ in range(options.rounds):
                    order = shuffled.sample(workloads.VARIANTS, len(workloads.VARIANTS))
                    entry["rounds"].append(
                        {variant: compiler.time(variant, benchmark.arguments(variant)) for variant in order}
                    )
                    yield entries
        finally:
            compiler.close()


def warm_up(compiler, benchmarks):
    """A warm compiler has seen some thousand types."""
    compiled = 0
    while compiled < WARM_UP:
        for benchmark in benchmarks:
            for variant in workloads.VARIANTS:
                compiler.time(variant, benchmark.arguments(variant))
            compiled += len(benchmark.files)


def describe(benchmark, mode):
    return {
        "number": benchmark.number,
        "title": benchmark.title,
        "mode": mode,
        "types": benchmark.types,
        "lines": benchmark.lines(benchmark.files),
        "generated lines": benchmark.lines(benchmark.generated),
        "rounds": [],
    }


def environment(options):
    """What the figures depend on, without names and paths of the machine."""
    changed = output(["git", "-C", str(PROJECT), "status", "--porcelain", "--", "*.java"])
    return {
        "processor": processor(),
        "cores": os.cpu_count(),
        "memory GiB": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "system": f"{platform.system()} {platform.release()}",
        "javac": output([jdk("javac"), "-version"]).strip(),
        "Java": output([jdk("java"), "-version"]).splitlines()[1],
        "commit": output(["git", "-C", str(PROJECT), "rev-parse", "--short", "HEAD"]).strip()
        + (" and changes" if changed.strip() else ""),
        "rounds": options.rounds,
        "scale": options.scale,
        "load at the start": f"{os.getloadavg()[0]:.1f} runnable threads",
    }


def processor():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def output(command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True).stdout
