/* Reads the entries of a group. A plain run trusts the file; a careful one asks first what is there,
 * as a program must that takes files from elsewhere. */
#include "bench.h"

#include <stdlib.h>
#include <string.h>

/* Refuses a type that the memory type would convert silently or read past its end. */
static void check_type(hid_t type, H5T_class_t expected, size_t bytes) {
  if (H5Tget_class(type) != expected) {
    die("type class");
  }
  if (expected == H5T_STRING) {
    if (H5Tis_variable_str(type) <= 0) {
      die("string kind");
    }
  } else if (H5Tget_size(type) != bytes) {
    die("type size");
  }
  if (expected == H5T_INTEGER && H5Tget_sign(type) != H5T_SGN_2) {
    die("sign");
  }
}

static void check_attribute(hid_t attribute, H5T_class_t expected, size_t bytes) {
  hid_t type = must(H5Aget_type(attribute), "H5Aget_type");
  check_type(type, expected, bytes);
  H5Tclose(type);
  hid_t space = must(H5Aget_space(attribute), "H5Aget_space");
  if (H5Sget_simple_extent_type(space) != H5S_SCALAR) {
    die("scalar expected");
  }
  H5Sclose(space);
}

static void get(const session *s, hid_t group, const char *name, hid_t memory, H5T_class_t expected,
                size_t bytes, void *value) {
  if (s->opt.careful && H5Aexists(group, name) <= 0) {
    die("missing attribute");
  }
  hid_t attribute = must(H5Aopen(group, name, H5P_DEFAULT), "H5Aopen");
  if (s->opt.careful) {
    check_attribute(attribute, expected, bytes);
  }
  must(H5Aread(attribute, memory, value), "H5Aread");
  must(H5Aclose(attribute), "H5Aclose");
}

char *get_text(const session *s, hid_t group, const char *name) {
  char *value = NULL;
  get(s, group, name, s->text, H5T_STRING, 0, &value);
  return value;
}

int64_t get_long(const session *s, hid_t group, const char *name) {
  int64_t value = 0;
  get(s, group, name, H5T_NATIVE_INT64, H5T_INTEGER, 8, &value);
  return value;
}

double get_double(const session *s, hid_t group, const char *name) {
  double value = 0;
  get(s, group, name, H5T_NATIVE_DOUBLE, H5T_FLOAT, 8, &value);
  return value;
}

/* Whether the link is there and leads to an object of the type. */
static void check_link(hid_t parent, const char *name, H5O_type_t expected) {
  if (H5Lexists(parent, name, H5P_DEFAULT) <= 0) {
    die("missing link");
  }
  H5O_info2_t info;
  must(H5Oget_info_by_name3(parent, name, &info, H5O_INFO_BASIC, H5P_DEFAULT), "H5Oget_info");
  if (info.type != expected) {
    die("kind of object");
  }
}

hid_t get_object(const session *s, hid_t parent, const char *name, const char *class_name) {
  if (s->opt.careful) {
    check_link(parent, name, H5O_TYPE_GROUP);
  }
  hid_t group = must(H5Gopen2(parent, name, H5P_DEFAULT), "H5Gopen2");
  char *found = get_text(s, group, "class");
  if (strcmp(found, class_name) != 0) {
    die("class name");
  }
  H5free_memory(found);
  return group;
}

double *get_doubles(const session *s, hid_t group, const char *name, size_t *n) {
  if (s->opt.careful) {
    check_link(group, name, H5O_TYPE_DATASET);
  }
  hid_t dataset = must(H5Dopen2(group, name, H5P_DEFAULT), "H5Dopen2");
  hid_t space = must(H5Dget_space(dataset), "H5Dget_space");
  if (s->opt.careful) {
    hid_t type = must(H5Dget_type(dataset), "H5Dget_type");
    check_type(type, H5T_FLOAT, 8);
    H5Tclose(type);
    if (H5Sget_simple_extent_ndims(space) != 1) {
      die("rank");
    }
  }
  *n = must(H5Sget_simple_extent_npoints(space), "H5Sget_simple_extent_npoints");
  double *v = allocate(*n * sizeof(double));
  must(H5Dread(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, v), "H5Dread");
  must(H5Sclose(space), "H5Sclose");
  must(H5Dclose(dataset), "H5Dclose");
  return v;
}
