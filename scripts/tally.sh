# shellcheck shell=bash
# Counts what passed, failed, was skipped and was not run, and says so at the end. Sourced by ./check, after setup.sh.
# Not run is what needs something that no archive gives, of what setup.sh names; only that may be left out.

PASSED=0 FAILED=0 SKIPPED=0
declare -A NOT_RUN=() # how many tests and steps, by what they need

# Counts one step that passed, failed or could not run.
passed() { PASSED=$((PASSED + 1)); printf '%s  ok    %s%s %s(%d s)%s\n' "$GREEN" "$PLAIN" "$1" "$DIM" $((SECONDS - STEP)) "$PLAIN"; }
failed() {
  FAILED=$((FAILED + 1))
  printf '%s  FAILED  %s%s; the whole output is in %s\n' "$RED" "$1" "$PLAIN" "${2#"$PWD"/}"
  tail -40 "$2" | sed 's/^/    /'
}

# left_out <how many> <what> <what it needs>: counts tests or steps that need something that is not here.
left_out() {
  if [ -n "${UNAVAILABLE[$3]:-}" ]; then
    NOT_RUN[$3]=$((${NOT_RUN[$3]:-0} + $1))
    printf '%s  not run  %s: no %s%s\n' "$YELLOW" "$2" "$3" "$PLAIN"
  else
    SKIPPED=$((SKIPPED + $1))
    printf '%s  SKIPPED  %s: no %s%s\n' "$YELLOW" "$2" "$3" "$PLAIN"
  fi
}

# step <name> <log> <command...>: runs a command quietly; shows the end of its output when it fails.
step() {
  local name=$1 log=$LOGS/$2
  shift 2
  STEP=$SECONDS
  if "$@" >"$log" 2>&1; then passed "$name"; else failed "$name" "$log"; fi
}

# beside <function>: takes its steps beside those that follow, which must have nothing in common with them. join waits
# for them, and prints and counts them.
beside() {
  rm -f "$LOGS/beside.counts"
  # shellcheck disable=SC2030 # join adds them
  (
    PASSED=0 FAILED=0
    "$1"
    echo "$PASSED $FAILED" >"$LOGS/beside.counts"
  ) >"$LOGS/beside.log" 2>&1 &
  BESIDE=$!
}
join() {
  local more_passed more_failed
  wait "$BESIDE" || true
  cat "$LOGS/beside.log"
  read -r more_passed more_failed <"$LOGS/beside.counts" || { more_passed=0; more_failed=1; }
  # shellcheck disable=SC2031
  PASSED=$((PASSED + more_passed)) FAILED=$((FAILED + more_failed))
}

# What no archive gives, of what was looked for.
not_given() {
  local name
  for name in "${ABSENT_NAMES[@]}"; do
    [ -z "${UNAVAILABLE[$name]:-}" ] || echo "$name"
  done
}

# count_run <folder> <title>: adds the tests of one run to the counts, and prints a line about them.
count_run() {
  local counts tests fails skips missed kind times text
  # shellcheck disable=SC2046 # one word a name
  counts=$(python3 scripts/results.py "$1" $(not_given))
  read -r tests fails skips missed <<<"$counts"
  PASSED=$((PASSED + tests - fails - skips - missed))
  FAILED=$((FAILED + fails))
  SKIPPED=$((SKIPPED + skips))
  # shellcheck disable=SC2034 # ./check uses it
  RUN_TESTS=$tests
  printf '  tests on %s: %d passed, %d failed, %d skipped, %d not run\n' \
    "$2" $((tests - fails - skips - missed)) "$fails" "$skips" "$missed"
  while read -r kind times text; do
    case $kind in
      not-run) NOT_RUN[$text]=$((${NOT_RUN[$text]:-0} + times)) ;;
      skipped) printf '%s  SKIPPED  %d: %s%s\n' "$YELLOW" "$times" "$text" "$PLAIN" ;;
    esac
  done < <(tail -n +2 <<<"$counts")
}

# Prints what is missing and what was not run for it, and the line of the counts, which is the last one. Fails when a
# test failed or, in continuous integration, when one was skipped.
summary() {
  local name
  for name in "${ABSENT_NAMES[@]}"; do
    [ -n "${UNAVAILABLE[$name]:-}" ] || echo "${YELLOW}  MISSING  ${ABSENT[$name]}$PLAIN"
  done
  for name in "${ABSENT_NAMES[@]}"; do
    [ -z "${UNAVAILABLE[$name]:-}" ] \
      || echo "${YELLOW}  NOT RUN  ${NOT_RUN[$name]:-0} for want of ${ABSENT[$name]} (${UNAVAILABLE[$name]})$PLAIN"
  done
  echo "$PASSED passed, $FAILED failed, $SKIPPED skipped"
  [ "$FAILED" = 0 ] || return 1
  [ "$SKIPPED" = 0 ] || [ "${CI:-}" != true ] || return 1
}
