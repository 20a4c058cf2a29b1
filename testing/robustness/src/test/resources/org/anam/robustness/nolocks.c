/* A file system without locks: each way of asking for one fails as LOCK_ERRNO says. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <sys/file.h>

static int fail(void) {
  errno = atoi(getenv("LOCK_ERRNO"));
  return -1;
}

int flock(int file, int operation) {
  (void)file;
  (void)operation;
  return fail();
}

static int control(const char *name, int file, int command, void *argument) {
  int (*next)(int, int, ...) = (int (*)(int, int, ...))dlsym(RTLD_NEXT, name);
  return command == F_SETLK || command == F_SETLKW ? fail() : next(file, command, argument);
}

int fcntl(int file, int command, ...) {
  va_list arguments;
  va_start(arguments, command);
  void *argument = va_arg(arguments, void *);
  va_end(arguments);
  return control("fcntl", file, command, argument);
}

int fcntl64(int file, int command, ...) {
  va_list arguments;
  va_start(arguments, command);
  void *argument = va_arg(arguments, void *);
  va_end(arguments);
  return control("fcntl64", file, command, argument);
}
