#!/usr/bin/env python3
"""builder_options.py CLASS_PATH [OPTION...]

Prints the class path as the builder takes it, then one builder option a line: those for the
META-INF/native-image files on the class path, then those for OPTION... .
"""
import glob
import os
import re
import shlex
import sys
import zipfile

RESOURCES = {
    "reachability-metadata.json": "ReachabilityMetadataResources",
    "jni-config.json": "JNIConfigurationResources",
    "reflect-config.json": "ReflectionConfigurationResources",
    "resource-config.json": "ResourceConfigurationResources",
    "proxy-config.json": "DynamicProxyConfigurationResources",
    "serialization-config.json": "SerializationConfigurationResources",
}
FOLDER = "META-INF/native-image/"


def warn(message):
    print("native-image: WARNING: " + message, file=sys.stderr)


def translate(option):
    """A standard option as the builder takes it, or None."""
    if option.startswith(("-H:", "-R:")):
        return option
    if option in ("--no-fallback", "--silent") or option.startswith("--color"):  # neither is there here
        return None
    m = re.fullmatch(r"-O([0-3sb])", option)
    if m:
        return "-H:Optimize=" + m.group(1)
    m = re.fullmatch(r"--initialize-at-(build|run)-time(?:=(.*))?", option)
    if m:
        names = (m.group(2) or "").split(",")
        return "-H:ClassInitialization=" + ",".join("%s:%s_time" % (n, m.group(1)) for n in names)
    m = re.fullmatch(r"-march=(\S+)", option)
    if m:
        return "-H:MicroArchitecture=" + m.group(1)
    m = re.fullmatch(r"--(enable-native-access|add-exports|add-opens|add-reads)=(.+)", option)
    if m:
        return "-H:%s=%s" % ("".join(w.capitalize() for w in m.group(1).split("-")), m.group(2))
    if option == "-g":
        return "-H:GenerateDebugInfo=2"
    warn("option not known here, left out: " + option)
    return None


def names_in(entry):
    if os.path.isdir(entry):
        top = os.path.join(entry, FOLDER)
        return [os.path.relpath(os.path.join(d, f), entry) for d, _, files in os.walk(top) for f in sorted(files)]
    with zipfile.ZipFile(entry) as z:
        return [n for n in z.namelist() if n.startswith(FOLDER)]


def read(entry, name):
    if os.path.isdir(entry):
        with open(os.path.join(entry, name), encoding="utf-8") as f:
            return f.read()
    with zipfile.ZipFile(entry) as z:
        return z.read(name).decode("utf-8")


def properties_args(entry, name):
    text = re.sub(r"\\\r?\n[ \t]*", "", read(entry, name))
    for line in text.splitlines():
        m = re.match(r"\s*(\w+)\s*[=:]\s*(.*)", line)
        if m and m.group(1) == "Args":
            return shlex.split(m.group(2).replace("${.}", os.path.dirname(name)))
        if m and m.group(1) != "ImageName":
            warn("%s in %s is not supported" % (m.group(1), name))
    return []


def main(class_path, options):
    entries, out = [], []
    for e in class_path.split(":"):
        for p in sorted(glob.glob(e + ".jar")) if e.endswith("/*") else [e or "."]:
            if os.path.exists(p):
                entries.append(p)
            else:
                warn("no such class path entry: " + p)
    if not entries:
        sys.exit("native-image: ERROR: nothing on the class path " + class_path)
    for e in entries:
        try:
            for name in names_in(e):
                base = os.path.basename(name)
                if base in RESOURCES:
                    out.append("-H:%s=%s" % (RESOURCES[base], name))
                elif base == "native-image.properties":
                    out += [translate(a) for a in properties_args(e, name)]
        except zipfile.BadZipFile:
            warn("not a jar or a folder, its metadata is not read: " + e)
    out += [translate(o) for o in options]
    print(":".join(entries))
    for line in dict.fromkeys(o for o in out if o):
        print(line)


main(sys.argv[1], sys.argv[2:])
