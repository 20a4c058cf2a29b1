/* usage: bench WORKLOAD write|read FILE ITEMS PASSES [earliest] [careful] [tuned]
 *
 * Writes or reads the file PASSES times and prints one line of JSON for each: thread CPU, process CPU
 * and wall time of the phase in seconds, and the sum over all values, which must be the same for all
 * programs. Making and summing up the data is not timed. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static double now(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static const workload *find(const char *name) {
  for (const workload *w = WORKLOADS; w->name != NULL; w++) {
    if (strcmp(w->name, name) == 0) {
      return w;
    }
  }
  fprintf(stderr, "no workload %s\n", name);
  exit(2);
}

static void write_once(const workload *w, const char *path, const data *d, options opt) {
  session s = session_create(path, opt);
  w->write(&s, d);
  session_close(&s);
}

static void read_once(const workload *w, const char *path, data *d, options opt) {
  session s = session_open(path, opt);
  w->read(&s, d);
  session_close(&s);
}

/* Gives back what a pass has read. Its texts come from the library and go back there. */
static void release(data *d) {
  for (size_t i = 0; i < d->items; i++) {
    if (d->samples != NULL) {
      H5free_memory(d->samples[i].name);
    }
    if (d->arrays != NULL) {
      free(d->arrays[i]);
    }
    if (d->texts != NULL) {
      H5free_memory(d->texts[i]);
    }
  }
  free(d->samples);
  free(d->arrays);
  free(d->lengths);
  free(d->block);
  free(d->longs);
  free(d->texts);
  free(d->values);
}

int main(int argc, char **argv) {
  if (argc < 6) {
    fprintf(stderr, "usage: bench WORKLOAD write|read FILE ITEMS PASSES [earliest] [careful] [tuned]\n");
    return 2;
  }
  const workload *w = find(argv[1]);
  int writing = strcmp(argv[2], "write") == 0;
  const char *path = argv[3];
  size_t items = strtoull(argv[4], NULL, 10);
  int passes = atoi(argv[5]);
  options opt = {0};
  for (int i = 6; i < argc; i++) {
    opt.earliest |= strcmp(argv[i], "earliest") == 0;
    opt.careful |= strcmp(argv[i], "careful") == 0;
    opt.tuned |= strcmp(argv[i], "tuned") == 0;
  }
  data made = {.items = items};
  if (writing) {
    w->make(&made);
  }
  for (int pass = 0; pass < passes; pass++) {
    data found = {.items = items};
    if (writing) {
      unlink(path);
    }
    double wall = now(CLOCK_MONOTONIC);
    double process = now(CLOCK_PROCESS_CPUTIME_ID);
    double thread = now(CLOCK_THREAD_CPUTIME_ID);
    if (writing) {
      write_once(w, path, &made, opt);
    } else {
      read_once(w, path, &found, opt);
    }
    thread = now(CLOCK_THREAD_CPUTIME_ID) - thread;
    process = now(CLOCK_PROCESS_CPUTIME_ID) - process;
    wall = now(CLOCK_MONOTONIC) - wall;
    double sum = w->sum(writing ? &made : &found);
    printf("{\"pass\": %d, \"thread\": %.6f, \"process\": %.6f, \"wall\": %.6f, \"sum\": %.2f}\n", pass,
           thread, process, wall, sum);
    fflush(stdout);
    if (!writing) {
      release(&found);
    }
  }
  return 0;
}
