/* The workloads: the same objects, in the same structure, as the Java and Python programs use. */
#include "bench.h"

#include <stdio.h>
#include <string.h>

#define LIST "anamnesis.abstract.AnamList"
#define DICT "anamnesis.abstract.AnamDict"

static char *item_name(char *buffer, size_t n) {
  sprintf(buffer, "LIST_item%zu", n);
  return buffer;
}

static char *text_of(const char *prefix, size_t n) {
  char *text = allocate(32);
  sprintf(text, "%s-%06zu", prefix, n);
  return text;
}

/* Opens a list in an object; the count is the list's own. */
static hid_t put_list(const session *s, hid_t group, const char *name, size_t count) {
  hid_t list = put_object(s, group, name, LIST);
  put_long(s, list, "count", (int64_t)count);
  return list;
}

static hid_t get_list(const session *s, hid_t group, const char *name, size_t *count) {
  hid_t list = get_object(s, group, name, LIST);
  *count = (size_t)get_long(s, list, "count");
  return list;
}

/* A list of small objects: a group each, with class, text, double and long. */

static void make_samples(data *d) {
  d->samples = allocate(d->items * sizeof(sample));
  for (size_t i = 0; i < d->items; i++) {
    d->samples[i] = (sample){text_of("sample", i), (double)i * 0.5, (int64_t)i * 3};
  }
}

static void write_samples(const session *s, hid_t group, const char *member, const data *d) {
  char name[40];
  hid_t list = put_list(s, group, member, d->items);
  for (size_t i = 0; i < d->items; i++) {
    const sample *one = &d->samples[i];
    hid_t object = put_object(s, list, item_name(name, i), "bench.Sample");
    put_text(s, object, "name", one->name);
    put_double(s, object, "value", one->value);
    put_long(s, object, "number", one->number);
    H5Gclose(object);
  }
  H5Gclose(list);
}

static void read_samples(const session *s, hid_t group, const char *member, data *d) {
  char name[40];
  hid_t list = get_list(s, group, member, &d->items);
  d->samples = allocate(d->items * sizeof(sample));
  for (size_t i = 0; i < d->items; i++) {
    hid_t object = get_object(s, list, item_name(name, i), "bench.Sample");
    sample *one = &d->samples[i];
    one->name = get_text(s, object, "name");
    one->value = get_double(s, object, "value");
    one->number = get_long(s, object, "number");
    H5Gclose(object);
  }
  H5Gclose(list);
}

static void write_batch(const session *s, const data *d) {
  hid_t group = put_object(s, s->file, "batch", "bench.Batch");
  write_samples(s, group, "samples", d);
  H5Gclose(group);
}

static void read_batch(const session *s, data *d) {
  hid_t group = get_object(s, s->file, "batch", "bench.Batch");
  read_samples(s, group, "samples", d);
  H5Gclose(group);
}

static void write_collection(const session *s, const data *d) {
  hid_t group = put_object(s, s->file, "collection", "bench.SampleCollection");
  write_samples(s, group, "members", d);
  H5Gclose(group);
}

static void read_collection(const session *s, data *d) {
  hid_t group = get_object(s, s->file, "collection", "bench.SampleCollection");
  read_samples(s, group, "members", d);
  H5Gclose(group);
}

static double sum_samples(const data *d) {
  double sum = 0;
  for (size_t i = 0; i < d->items; i++) {
    const sample *one = &d->samples[i];
    sum += one->value + (double)one->number + (double)strlen(one->name);
  }
  return sum;
}

/* A list of arrays: a dataset each. */

static void make_arrays(data *d) {
  d->arrays = allocate(d->items * sizeof(double *));
  d->lengths = allocate(d->items * sizeof(size_t));
  for (size_t i = 0; i < d->items; i++) {
    d->arrays[i] = allocate(ARRAY_LENGTH * sizeof(double));
    d->lengths[i] = ARRAY_LENGTH;
    for (size_t j = 0; j < ARRAY_LENGTH; j++) {
      d->arrays[i][j] = (double)(i + j);
    }
  }
}

static void write_arrays(const session *s, const data *d) {
  char name[40];
  hid_t group = put_object(s, s->file, "traces", "bench.Traces");
  hid_t list = put_list(s, group, "traces", d->items);
  for (size_t i = 0; i < d->items; i++) {
    put_doubles(s, list, item_name(name, i), d->arrays[i], d->lengths[i]);
  }
  H5Gclose(list);
  H5Gclose(group);
}

static void read_arrays(const session *s, data *d) {
  char name[40];
  hid_t group = get_object(s, s->file, "traces", "bench.Traces");
  hid_t list = get_list(s, group, "traces", &d->items);
  d->arrays = allocate(d->items * sizeof(double *));
  d->lengths = allocate(d->items * sizeof(size_t));
  for (size_t i = 0; i < d->items; i++) {
    d->arrays[i] = get_doubles(s, list, item_name(name, i), &d->lengths[i]);
  }
  H5Gclose(list);
  H5Gclose(group);
}

static double sum_arrays(const data *d) {
  double sum = 0;
  for (size_t i = 0; i < d->items; i++) {
    for (size_t j = 0; j < d->lengths[i]; j++) {
      sum += d->arrays[i][j];
    }
  }
  return sum;
}

/* One large array; "items" is its length. */

static void make_block(data *d) {
  d->block_length = d->items;
  d->block = allocate(d->block_length * sizeof(double));
  for (size_t i = 0; i < d->block_length; i++) {
    d->block[i] = (double)(i & 0xffff);
  }
}

static void write_block(const session *s, const data *d) {
  hid_t group = put_object(s, s->file, "block", "bench.Block");
  put_doubles(s, group, "values", d->block, d->block_length);
  H5Gclose(group);
}

static void read_block(const session *s, data *d) {
  hid_t group = get_object(s, s->file, "block", "bench.Block");
  d->block = get_doubles(s, group, "values", &d->block_length);
  H5Gclose(group);
}

/* The same under other names: in Java the array lies off the heap. */

static void write_offheap(const session *s, const data *d) {
  hid_t group = put_object(s, s->file, "offheap", "bench.OffHeap");
  put_doubles(s, group, "values", d->block, d->block_length);
  H5Gclose(group);
}

static void read_offheap(const session *s, data *d) {
  hid_t group = get_object(s, s->file, "offheap", "bench.OffHeap");
  d->block = get_doubles(s, group, "values", &d->block_length);
  H5Gclose(group);
}

static double sum_block(const data *d) {
  double sum = 0;
  for (size_t i = 0; i < d->block_length; i++) {
    sum += d->block[i];
  }
  return sum;
}

/* A list of long: an attribute each. */

static void make_longs(data *d) {
  d->longs = allocate(d->items * sizeof(int64_t));
  for (size_t i = 0; i < d->items; i++) {
    d->longs[i] = (int64_t)i * 7;
  }
}

static void write_longs(const session *s, const data *d) {
  char name[40];
  hid_t group = put_object(s, s->file, "longs", "bench.Longs");
  hid_t list = put_list(s, group, "items", d->items);
  for (size_t i = 0; i < d->items; i++) {
    put_long(s, list, item_name(name, i), d->longs[i]);
  }
  H5Gclose(list);
  H5Gclose(group);
}

static void read_longs(const session *s, data *d) {
  char name[40];
  hid_t group = get_object(s, s->file, "longs", "bench.Longs");
  hid_t list = get_list(s, group, "items", &d->items);
  d->longs = allocate(d->items * sizeof(int64_t));
  for (size_t i = 0; i < d->items; i++) {
    d->longs[i] = get_long(s, list, item_name(name, i));
  }
  H5Gclose(list);
  H5Gclose(group);
}

static double sum_longs(const data *d) {
  double sum = 0;
  for (size_t i = 0; i < d->items; i++) {
    sum += (double)d->longs[i];
  }
  return sum;
}

/* A list of texts, and the keys of a map: an attribute each. */

static void make_texts(data *d) {
  d->texts = allocate(d->items * sizeof(char *));
  for (size_t i = 0; i < d->items; i++) {
    d->texts[i] = text_of("text", i);
  }
}

static void write_text_list(const session *s, hid_t group, const char *member, const data *d) {
  char name[40];
  hid_t list = put_list(s, group, member, d->items);
  for (size_t i = 0; i < d->items; i++) {
    put_text(s, list, item_name(name, i), d->texts[i]);
  }
  H5Gclose(list);
}

static void read_text_list(const session *s, hid_t group, const char *member, data *d) {
  char name[40];
  hid_t list = get_list(s, group, member, &d->items);
  d->texts = allocate(d->items * sizeof(char *));
  for (size_t i = 0; i < d->items; i++) {
    d->texts[i] = get_text(s, list, item_name(name, i));
  }
  H5Gclose(list);
}

static void write_texts(const session *s, const data *d) {
  hid_t group = put_object(s, s->file, "texts", "bench.Texts");
  write_text_list(s, group, "items", d);
  H5Gclose(group);
}

static void read_texts(const session *s, data *d) {
  hid_t group = get_object(s, s->file, "texts", "bench.Texts");
  read_text_list(s, group, "items", d);
  H5Gclose(group);
}

static double sum_texts(const data *d) {
  double sum = 0;
  for (size_t i = 0; i < d->items; i++) {
    sum += (double)strlen(d->texts[i]);
  }
  return sum;
}

/* A map from text to double: two lists. */

static void make_map(data *d) {
  make_texts(d);
  d->values = allocate(d->items * sizeof(double));
  for (size_t i = 0; i < d->items; i++) {
    d->values[i] = (double)i * 0.25;
  }
}

static void write_map(const session *s, const data *d) {
  char name[40];
  hid_t group = put_object(s, s->file, "weights", "bench.Weights");
  hid_t map = put_object(s, group, "entries", DICT);
  put_long(s, map, "count", (int64_t)d->items);
  write_text_list(s, map, "dictkeys", d);
  hid_t list = put_list(s, map, "dictdata", d->items);
  for (size_t i = 0; i < d->items; i++) {
    put_double(s, list, item_name(name, i), d->values[i]);
  }
  H5Gclose(list);
  H5Gclose(map);
  H5Gclose(group);
}

static void read_map(const session *s, data *d) {
  char name[40];
  hid_t group = get_object(s, s->file, "weights", "bench.Weights");
  hid_t map = get_object(s, group, "entries", DICT);
  if (get_long(s, map, "count") < 0) {
    die("count");
  }
  read_text_list(s, map, "dictkeys", d);
  hid_t list = get_list(s, map, "dictdata", &d->items);
  d->values = allocate(d->items * sizeof(double));
  for (size_t i = 0; i < d->items; i++) {
    d->values[i] = get_double(s, list, item_name(name, i));
  }
  H5Gclose(list);
  H5Gclose(map);
  H5Gclose(group);
}

static double sum_map(const data *d) {
  double sum = sum_texts(d);
  for (size_t i = 0; i < d->items; i++) {
    sum += d->values[i];
  }
  return sum;
}

const workload WORKLOADS[] = {
    {"objects", make_samples, write_batch, read_batch, sum_samples},
    {"collection", make_samples, write_collection, read_collection, sum_samples},
    {"arrays", make_arrays, write_arrays, read_arrays, sum_arrays},
    {"block", make_block, write_block, read_block, sum_block},
    {"offheap", make_block, write_offheap, read_offheap, sum_block},
    {"longs", make_longs, write_longs, read_longs, sum_longs},
    {"texts", make_texts, write_texts, read_texts, sum_texts},
    {"map", make_map, write_map, read_map, sum_map},
    {NULL, NULL, NULL, NULL, NULL},
};
