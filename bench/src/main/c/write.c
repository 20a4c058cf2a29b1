/* Writes the entries of a group: objects, scalar attributes, datasets. */
#include "bench.h"

hid_t put_object(const session *s, hid_t parent, const char *name, const char *class_name) {
  hid_t group =
      must(H5Gcreate2(parent, name, H5P_DEFAULT, s->group_creation, H5P_DEFAULT), "H5Gcreate2");
  put_text(s, group, "class", class_name);
  return group;
}

static void put(const session *s, hid_t group, const char *name, hid_t stored, hid_t memory,
                const void *value) {
  hid_t attribute =
      must(H5Acreate2(group, name, stored, s->scalar, H5P_DEFAULT, H5P_DEFAULT), "H5Acreate2");
  must(H5Awrite(attribute, memory, value), "H5Awrite");
  must(H5Aclose(attribute), "H5Aclose");
}

void put_text(const session *s, hid_t group, const char *name, const char *value) {
  put(s, group, name, s->text, s->text, &value);
}

void put_long(const session *s, hid_t group, const char *name, int64_t value) {
  put(s, group, name, H5T_STD_I64LE, H5T_NATIVE_INT64, &value);
}

void put_double(const session *s, hid_t group, const char *name, double value) {
  put(s, group, name, H5T_IEEE_F64LE, H5T_NATIVE_DOUBLE, &value);
}

void put_doubles(const session *s, hid_t group, const char *name, const double *v, size_t n) {
  hsize_t shape[1] = {n};
  hid_t space = must(H5Screate_simple(1, shape, NULL), "H5Screate_simple");
  hid_t dataset = must(H5Dcreate2(group, name, H5T_IEEE_F64LE, space, H5P_DEFAULT,
                                  s->dataset_creation, H5P_DEFAULT),
                       "H5Dcreate2");
  must(H5Dwrite(dataset, H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, v), "H5Dwrite");
  must(H5Dclose(dataset), "H5Dclose");
  must(H5Sclose(space), "H5Sclose");
}
