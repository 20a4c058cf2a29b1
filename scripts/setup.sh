# shellcheck shell=bash
# Finds what the build and its tests need, and installs the Debian packages that are missing where it may (root and
# apt-get, unless ANAM_NO_INSTALL is set). Sourced by ./check and ./demo, which call `setup`.
#
# Sets   JAVA_HOME     a JDK that builds (22 or newer; exported)
#        FLOOR_JAVA    java of a JDK 17, on which the tests run a second time; empty when there is none
#        PYTHON        a python3 that has h5py; empty when there is none
#        OPENMPI       the mpirun of Open MPI; empty when there is none
#        MPICH         the mpirun of MPICH; empty when there is none
#        MPJ           the folder of MPJ Express' jars; empty when there is none
#        GRAALVM_HOME  a folder with bin/native-image (exported; only by find_native_image)
#        ANAM_BROWSER  a browser that the test of the site can drive (exported; only by find_site)
#        ANAM_H5WASM   the folder of the HDF5 library for Node.js (exported; only by find_h5wasm)
#        SITE          yes when the site can be built and looked at (only by find_site)
#        ABSENT        for each thing that is not there, by its Debian package: what does not run for want of it;
#                      ABSENT_NAMES are its keys in order
#        UNAVAILABLE   for those that no archive gives: why

BUILD_JDK=22
BUILD_JDK_PREFERRED=25
FLOOR_JDK=17
FLOOR_JAVA=
PYTHON=
OPENMPI=
MPICH=
MPJ=
SITE=
declare -A ABSENT=() UNAVAILABLE=()
ABSENT_NAMES=()

if [ -t 1 ]; then
  BOLD=$'\e[1m' DIM=$'\e[2m' RED=$'\e[31m' GREEN=$'\e[32m' YELLOW=$'\e[33m' PLAIN=$'\e[0m'
else
  BOLD='' DIM='' RED='' GREEN='' YELLOW='' PLAIN=''
fi
# The script that sources this one decides which of the colours it uses.
: "$BOLD" "$DIM" "$RED" "$GREEN" "$YELLOW" "$PLAIN"

# The feature version (17, 21, ...) of the JDK in a folder; fails where there is no javac.
jdk_version() {
  [ -x "$1/bin/javac" ] || return 1
  "$1/bin/javac" -version 2>&1 | sed -nE 's/^javac ([0-9]+).*/\1/p' | grep -m1 .
}

# Every JDK on the machine, as lines "<version> <folder>", JAVA_HOME first.
jdks() {
  local folder version javac
  javac=$(command -v javac || true)
  for folder in "${JAVA_HOME:-/nowhere}" \
    "$(dirname "$(dirname "$(readlink -f "${javac:-/nowhere/bin/javac}")")")" \
    /usr/lib/jvm/* /opt/*jdk* /opt/java/* /usr/local/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -d "$folder" ] || continue
    if version=$(jdk_version "$folder"); then
      printf '%s %s\n' "$version" "$folder"
    fi
  done
}

# A JDK to build with: JAVA_HOME if it will do, else the preferred version, else the newest.
find_build_jdk() {
  local found
  found=$(jdks | awk -v least="$BUILD_JDK" '$1 >= least')
  [ -n "$found" ] || return 1
  if [ -n "${JAVA_HOME:-}" ] && grep -qF " $JAVA_HOME" <<<"$found"; then
    printf '%s\n' "$JAVA_HOME"
  elif grep -q "^$BUILD_JDK_PREFERRED " <<<"$found"; then
    grep -m1 "^$BUILD_JDK_PREFERRED " <<<"$found" | cut -d' ' -f2-
  else
    sort -rn <<<"$found" | head -1 | cut -d' ' -f2-
  fi
}

find_floor_java() {
  jdks | awk -v version="$FLOOR_JDK" '$1 == version { sub(/^[0-9]+ /, ""); print $0 "/bin/java"; exit }'
}

# Debian's python3 comes first: python3-h5py belongs to it, whatever other python3 is on the PATH.
find_python() {
  local candidate
  for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import h5py, numpy' >/dev/null 2>&1; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

# find_launcher <name in Debian> <words of its --version>: the mpirun of one MPI library.
find_launcher() {
  local candidate
  for candidate in "mpirun.$1" "mpiexec.$1" mpirun mpiexec; do
    if command -v "$candidate" >/dev/null && "$candidate" --version 2>&1 | grep -qE "$2"; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

find_openmpi() { find_launcher openmpi 'Open MPI|OpenRTE|PRTE'; }

find_mpich() { find_launcher mpich 'HYDRA'; }

# MPJ Express: Debian's jars, or those of an installation that MPJ_HOME names.
find_mpj() {
  local folder=${MPJ_HOME:-/usr/share/mpj}/lib
  [ -e "$folder/mpj.jar" ] && printf '%s\n' "$folder"
}

has_mpi4py() { "$1" -c 'import mpi4py' >/dev/null 2>&1; }

# compiles_mpi <name in Debian>: a C compiler for one MPI library, with its headers and those of the C library.
compiles_mpi() {
  command -v "mpicc.$1" >/dev/null && command -v gcc >/dev/null \
    && printf '#include <mpi.h>\n#include <stdio.h>\n' | "mpicc.$1" -fsyntax-only -x c - >/dev/null 2>&1
}

# Retries and patience are small: a mirror that does not answer is to cost seconds.
apt_get() {
  DEBIAN_FRONTEND=noninteractive apt-get -y --no-install-recommends \
    -o Acquire::Retries=1 -o Acquire::http::Timeout=15 -o Acquire::https::Timeout=15 "$@"
}

may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && [ -z "${ANAM_NO_INSTALL:-}" ]; }

# install_packages <package...>: for root on Debian and its kin; prints only on failure. One at a time when all at once
# fails, so that one that cannot be had does not keep the others away. Those that apt-get cannot fetch are UNAVAILABLE;
# what it fetches and cannot install is a fault of this machine.
install_packages() {
  local log package
  may_install || return 0
  printf 'Installing %s\n' "$*"
  log=$(mktemp)
  apt_get update >"$log" 2>&1 || true
  if ! apt_get install "$@" >>"$log" 2>&1; then
    for package in "$@"; do
      if ! apt_get --download-only install "$package" >"$log" 2>&1; then
        UNAVAILABLE[$package]=$(grep -m1 '^E: ' "$log" || echo "apt-get cannot fetch it")
      elif ! apt_get install "$package" >"$log" 2>&1; then
        tail -5 "$log" >&2
      fi
    done
  fi
  rm -f "$log"
}

# absent <packages> <what and its want>: notes something that is not there, by the first of the packages that bring it.
absent() {
  local package name=${1%% *}
  ABSENT_NAMES+=("$name")
  # shellcheck disable=SC2034 # for the scripts that source this one
  ABSENT[$name]=$2
  for package in $1; do
    if [ -z "${UNAVAILABLE[$name]:-}" ] && [ -n "${UNAVAILABLE[$package]:-}" ]; then
      UNAVAILABLE[$name]=${UNAVAILABLE[$package]}
    fi
  done
}

# Names the Debian packages whose tools are not there. The argument "demo" leaves out what only tests need.
missing_packages() {
  command -v mvn >/dev/null || echo maven
  command -v python3 >/dev/null || echo python3
  find_python >/dev/null || echo python3-h5py python3-numpy
  if [ "${1:-}" != demo ]; then
    [ -n "$(find_floor_java)" ] || echo "openjdk-$FLOOR_JDK-jdk-headless"
    command -v h5dump >/dev/null || echo hdf5-tools
    [ -d /usr/share/python-tables ] || echo python-tables-data
    command -v shellcheck >/dev/null || echo shellcheck
    command -v setfacl >/dev/null || echo acl
    command -v setfattr >/dev/null || echo attr
    command -v gcc >/dev/null || echo gcc libc6-dev
    [ -e /usr/share/i18n/locales/de_DE ] || echo locales
    missing_mpi_packages
  elif ! { find_openmpi || find_mpich || find_mpj; } >/dev/null; then
    echo openmpi-bin
  fi
}

missing_mpi_packages() {
  find_openmpi >/dev/null || echo openmpi-bin
  find_mpich >/dev/null || echo mpich
  find_mpj >/dev/null || echo libmpj-java
  compiles_mpi openmpi || echo gcc libc6-dev libopenmpi-dev
  compiles_mpi mpich || echo gcc libc6-dev libmpich-dev
  { find_python >/dev/null && has_mpi4py "$(find_python)"; } || echo python3-mpi4py
}

# A builder of native images: that of GraalVM if GRAALVM_HOME names one, else one for tests that testing/native-image
# puts together from what Maven and Debian have.
find_native_image() {
  local work=${NATIVE_IMAGE_HOME:-${XDG_CACHE_HOME:-$HOME/.cache}/anam-native-image} log status=0
  [ ! -x "${GRAALVM_HOME:-/nowhere}/bin/native-image" ] || return 0
  export GRAALVM_HOME=$PWD/testing/native-image
  ! testing/native-image/setup --check "$work" || return 0
  printf 'Preparing a builder of native images in %s\n' "$work"
  log=$(mktemp)
  testing/native-image/setup "$work" 2>&1 | tee "$log" || status=$?
  if [ $status != 0 ]; then
    unset GRAALVM_HOME
    [ $status != 3 ] || UNAVAILABLE[native-image]=$(sed -n 's/^setup: NOT TO BE HAD: //p' "$log")
    absent native-image "native-image (GRAALVM_HOME, or JDK 25 with its sources on Debian): no native image is built"
  fi
  rm -f "$log"
}

# Chromium or its kin.
find_browser() {
  local candidate
  for candidate in "${ANAM_BROWSER:-/nowhere}" chromium chromium-browser google-chrome; do
    if command -v "$candidate" >/dev/null; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}

# What builds the documentation site and looks at it: Node.js with the packages that are pinned, and a browser.
# shellcheck disable=SC2034 # ./check uses SITE
find_site() {
  local packages=() log status=0
  command -v npm >/dev/null || packages+=(nodejs npm)
  find_browser >/dev/null || packages+=(chromium)
  [ ${#packages[@]} = 0 ] || install_packages "${packages[@]}"
  ANAM_BROWSER=$(find_browser || true)
  export ANAM_BROWSER
  SITE=yes
  if ! command -v npm >/dev/null; then
    SITE=
    absent "npm nodejs" "npm (npm, nodejs): the documentation site is not built"
  else
    log=$(mktemp)
    scripts/site --install >"$log" 2>&1 || status=$?
    if [ $status != 0 ]; then
      SITE=
      cat "$log" >&2
      [ $status != 3 ] || UNAVAILABLE[npm-packages]=$(sed -n 's/^NOT TO BE HAD: //p' "$log")
      absent npm-packages "npm's packages (docs/.vitepress/package.json): the documentation site is not built"
    fi
    rm -f "$log"
  fi
  if [ -z "$ANAM_BROWSER" ]; then
    SITE=
    absent chromium "Chromium (chromium, or ANAM_BROWSER): nobody looks at the documentation site"
  fi
}

# The programs whose files the long check reads by both engines.
find_writers() {
  local log
  has_writers() { /usr/bin/python3 -c 'import tables, pandas, netCDF4, xarray, h5netcdf, anndata' && command -v octave-cli; }
  has_writers >/dev/null 2>&1 \
    || install_packages python3-tables python3-pandas python3-netcdf4 python3-xarray python3-h5netcdf python3-anndata octave
  log=$(has_writers 2>&1) \
    || absent "python3-tables python3-pandas python3-netcdf4 python3-xarray python3-h5netcdf python3-anndata octave" \
      "PyTables, pandas, netCDF4, xarray, h5netcdf, anndata and Octave: not all of their files are read: ${log##*$'\n'}"
}

# The HDF5 library of version 2, as compiled for Node.js.
find_h5wasm() {
  local log status=0
  command -v npm >/dev/null || install_packages nodejs npm
  if ! command -v npm >/dev/null; then
    absent "npm nodejs" "npm (npm, nodejs): nothing is compared with HDF5 2"
    return
  fi
  log=$(mktemp)
  scripts/npm-ci runtime/direct/src/test/h5wasm target/h5wasm >"$log" 2>&1 || status=$?
  if [ $status = 0 ]; then
    export ANAM_H5WASM=$PWD/target/h5wasm/node_modules/h5wasm
  else
    cat "$log" >&2
    [ $status != 3 ] || UNAVAILABLE[h5wasm]=$(sed -n 's/^NOT TO BE HAD: //p' "$log")
    absent h5wasm "h5wasm of npm (runtime/direct/src/test/h5wasm): nothing is compared with HDF5 2"
  fi
  rm -f "$log"
}

# The sources of Debian's packages whose HDF5 files the long check reads by both engines.
find_debian_sources() {
  local folder log
  folder=$(mktemp -d)
  log=$(python3 runtime/direct/src/test/resources/org/anam/storage/direct/corpora.py "$folder" 2>&1 || true)
  if [[ $log == *"not to be had: "* ]]; then
    UNAVAILABLE[debian-sources]=$(tail -1 <<<"${log##*not to be had: }")
    absent debian-sources "the sources of hdf5 and netcdf: the files in them are not read by both engines"
  fi
  rm -rf "$folder"
}

# A JDK to build with that apt-get could install here; Debian 12 has none, Debian 13 has it.
build_jdk_package() {
  local name=openjdk-$BUILD_JDK_PREFERRED-jdk-headless
  if [ -n "$(apt-cache search --names-only "^$name\$" 2>/dev/null)" ]; then
    echo "$name"
  fi
}

setup() {
  local packages package home
  packages=$(missing_packages "${1:-}" | tr ' ' '\n' | awk '!seen[$0]++')
  if ! find_build_jdk >/dev/null; then
    packages="$packages"$'\n'"$(build_jdk_package)"
  fi
  packages=$(grep . <<<"$packages" || true)
  if [ -n "$packages" ]; then
    mapfile -t package <<<"$packages"
    install_packages "${package[@]}"
  fi

  if ! home=$(find_build_jdk); then
    echo "${RED}No JDK $BUILD_JDK or newer was found.${PLAIN} Install one, such as https://adoptium.net," \
      "and set JAVA_HOME to it (or unpack it into /usr/lib/jvm)." >&2
    exit 2
  fi
  if ! command -v mvn >/dev/null; then
    echo "${RED}Maven was not found.${PLAIN} Install it: apt-get install maven, or https://maven.apache.org." >&2
    exit 2
  fi
  if [ "${1:-}" != demo ] && ! command -v python3 >/dev/null; then
    echo "${RED}Python 3 was not found, which counts the tests.${PLAIN} Install it: apt-get install python3." >&2
    exit 2
  fi
  export JAVA_HOME=$home
  FLOOR_JAVA=$(find_floor_java)
  PYTHON=$(find_python || true)
  OPENMPI=$(find_openmpi || true)
  MPICH=$(find_mpich || true)
  MPJ=$(find_mpj || true)
  if [ "${1:-}" = demo ]; then
    [ -n "$PYTHON" ] || absent python3-h5py "h5py (python3-h5py): files are not shown as Python sees them"
    [ -n "$OPENMPI$MPICH$MPJ" ] \
      || absent openmpi-bin "MPI (openmpi-bin, mpich or libmpj-java): the program with four ranks is not run"
  else
    note_absent
  fi
}

# What the tests need and do not find. What is named here may be not run where no archive gives it; a test says
# `not installed:` and the first of the packages when it lacks one.
note_absent() {
  [ -n "$FLOOR_JAVA" ] \
    || absent "openjdk-$FLOOR_JDK-jdk-headless" "JDK $FLOOR_JDK (openjdk-$FLOOR_JDK-jdk-headless): no test runs on the oldest Java"
  [ -n "$PYTHON" ] \
    || absent "python3-h5py python3-numpy" "h5py (python3-h5py): no test that reads our files with Python, or Python's with ours"
  command -v h5dump >/dev/null || absent hdf5-tools "h5dump (hdf5-tools): no test that compares structures by h5dump"
  [ -d /usr/share/python-tables ] \
    || absent python-tables-data "PyTables' files (python-tables-data): no test of the engines with them"
  command -v shellcheck >/dev/null || absent shellcheck "shellcheck: the scripts are not checked"
  command -v setfacl >/dev/null || absent acl "setfacl (acl): no test of access control lists"
  command -v setfattr >/dev/null || absent attr "setfattr (attr): no test of extended attributes"
  command -v gcc >/dev/null || absent "gcc libc6-dev" "gcc: no test of file systems without locks"
  [ -e /usr/share/i18n/locales/de_DE ] || absent locales "localedef's sources (locales): no test of paths in Latin-1"
  [ -n "$OPENMPI" ] || absent openmpi-bin "Open MPI (openmpi-bin): no test with its mpirun"
  [ -n "$MPICH" ] || absent mpich "MPICH (mpich): no test with its mpirun"
  [ -n "$MPJ" ] || absent libmpj-java "MPJ Express (libmpj-java): no test with it"
  compiles_mpi openmpi \
    || absent "libopenmpi-dev gcc libc6-dev" "mpicc of Open MPI (libopenmpi-dev, gcc): nothing is compared with C"
  compiles_mpi mpich || absent "libmpich-dev gcc libc6-dev" "mpicc of MPICH (libmpich-dev, gcc): nothing is compared with C"
  { [ -n "$PYTHON" ] && has_mpi4py "$PYTHON"; } \
    || absent "python3-mpi4py python3-h5py" "mpi4py (python3-mpi4py): nothing is compared with Python's MPI"
}
