/* What the C programs of the benchmark share. They do the job of Anam's own save and load by hand,
 * on the same HDF5 library: the same groups, names, types and file settings. */
#ifndef ANAM_BENCH_H
#define ANAM_BENCH_H

#include <hdf5.h>
#include <stddef.h>
#include <stdint.h>

/* How a run writes and reads. */
typedef struct {
  int earliest; /* the library's default file format instead of 1.8's, object times kept */
  int tuned;    /* Anam's settings of the library's caches */
  int careful;  /* check kind, size and dataspace of all that is read */
} options;

/* The property lists, types and spaces that every call uses, made once for each file. */
typedef struct {
  options opt;
  hid_t file;
  hid_t group_creation;
  hid_t dataset_creation;
  hid_t scalar;
  hid_t text;
} session;

/* One of the 100,000 small objects. */
typedef struct {
  char *name;
  double value;
  int64_t number;
} sample;

/* Ends the program with a message that names the step; the benchmark has no other error handling. */
void die(const char *step);

/* Ends the program unless the id or status is good. */
int64_t must(int64_t result, const char *step);

/* Allocates or ends the program. */
void *allocate(size_t bytes);

/* file.c: the session. */
session session_create(const char *path, options opt);
session session_open(const char *path, options opt);
void session_close(session *s);

/* write.c: entries of a group. */
hid_t put_object(const session *s, hid_t parent, const char *name, const char *class_name);
void put_text(const session *s, hid_t group, const char *name, const char *value);
void put_long(const session *s, hid_t group, const char *name, int64_t value);
void put_double(const session *s, hid_t group, const char *name, double value);
void put_doubles(const session *s, hid_t group, const char *name, const double *v, size_t n);

/* read.c: entries of a group. Strings and arrays are the caller's to free. */
hid_t get_object(const session *s, hid_t parent, const char *name, const char *class_name);
char *get_text(const session *s, hid_t group, const char *name);
int64_t get_long(const session *s, hid_t group, const char *name);
double get_double(const session *s, hid_t group, const char *name);
double *get_doubles(const session *s, hid_t group, const char *name, size_t *n);

/* The data of one workload, made before the clock starts and summed up after it has stopped. */
typedef struct {
  size_t items;
  sample *samples;
  double **arrays;
  size_t *lengths;
  double *block;
  size_t block_length;
  int64_t *longs;
  char **texts;
  double *values;
} data;

/* A workload: how its data are made, written, read and summed up. */
typedef struct {
  const char *name;
  void (*make)(data *d);
  void (*write)(const session *s, const data *d);
  void (*read)(const session *s, data *d);
  double (*sum)(const data *d);
} workload;

extern const workload WORKLOADS[];

#define ARRAY_LENGTH 1000

#endif
