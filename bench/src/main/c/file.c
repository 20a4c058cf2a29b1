/* Opens and closes files with the settings that Anam uses. */
#include "bench.h"

#include <stdio.h>
#include <stdlib.h>

void die(const char *step) {
  fprintf(stderr, "failed: %s\n", step);
  exit(1);
}

int64_t must(int64_t result, const char *step) {
  if (result < 0) {
    die(step);
  }
  return result;
}

void *allocate(size_t bytes) {
  void *memory = malloc(bytes);
  if (memory == NULL) {
    die("malloc");
  }
  return memory;
}

/* What Anam sets once it has met many objects: a small cache of metadata, and none for parts of arrays. */
static void tune(hid_t access) {
  H5AC_cache_config_t cache = {.version = H5AC__CURR_CACHE_CONFIG_VERSION};
  must(H5Pget_mdc_config(access, &cache), "H5Pget_mdc_config");
  cache.set_initial_size = 1;
  cache.initial_size = cache.min_size = 256 * 1024;
  cache.incr_mode = H5C_incr__off;
  cache.flash_incr_mode = H5C_flash_incr__add_space;
  cache.decr_mode = H5C_decr__off;
  must(H5Pset_mdc_config(access, &cache), "H5Pset_mdc_config");
  must(H5Pset_sieve_buf_size(access, 0), "H5Pset_sieve_buf_size");
}

static hid_t file_access(options opt) {
  hid_t access = must(H5Pcreate(H5P_FILE_ACCESS), "H5Pcreate");
  must(H5Pset_fclose_degree(access, H5F_CLOSE_STRONG), "H5Pset_fclose_degree");
  if (!opt.earliest) {
    must(H5Pset_libver_bounds(access, H5F_LIBVER_V18, H5F_LIBVER_LATEST), "H5Pset_libver_bounds");
  }
  if (opt.tuned) {
    tune(access);
  }
  return access;
}

static void prepare(session *s) {
  s->group_creation = must(H5Pcreate(H5P_GROUP_CREATE), "H5Pcreate");
  s->dataset_creation = must(H5Pcreate(H5P_DATASET_CREATE), "H5Pcreate");
  if (!s->opt.earliest) {
    must(H5Pset_obj_track_times(s->group_creation, 0), "H5Pset_obj_track_times");
    must(H5Pset_obj_track_times(s->dataset_creation, 0), "H5Pset_obj_track_times");
    must(H5Pset_attr_phase_change(s->group_creation, 32, 28), "H5Pset_attr_phase_change");
    must(H5Pset_attr_phase_change(s->dataset_creation, 32, 28), "H5Pset_attr_phase_change");
  }
  s->scalar = must(H5Screate(H5S_SCALAR), "H5Screate");
  s->text = must(H5Tcopy(H5T_C_S1), "H5Tcopy");
  must(H5Tset_size(s->text, H5T_VARIABLE), "H5Tset_size");
  must(H5Tset_cset(s->text, H5T_CSET_UTF8), "H5Tset_cset");
}

session session_create(const char *path, options opt) {
  session s = {.opt = opt};
  prepare(&s);
  hid_t access = file_access(opt);
  s.file = must(H5Fcreate(path, H5F_ACC_EXCL, H5P_DEFAULT, access), "H5Fcreate");
  H5Pclose(access);
  return s;
}

session session_open(const char *path, options opt) {
  session s = {.opt = opt};
  prepare(&s);
  hid_t access = file_access(opt);
  s.file = must(H5Fopen(path, H5F_ACC_RDONLY, access), "H5Fopen");
  H5Pclose(access);
  return s;
}

void session_close(session *s) {
  H5Tclose(s->text);
  H5Sclose(s->scalar);
  H5Pclose(s->dataset_creation);
  H5Pclose(s->group_creation);
  must(H5Fclose(s->file), "H5Fclose");
}
