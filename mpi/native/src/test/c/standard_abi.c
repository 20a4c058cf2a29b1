/*
 * A library with the standard ABI of MPI 5.0, made of the MPI library that it is compiled for: handles and constants
 * are translated, and the real functions are called by their profiling names. It has what the native transport and
 * its tests call, and no more. The numbers are those of chapter 20 of the MPI 5.0 standard; no header of the real library is asked
 * for them.
 */
#include <mpi.h>
#include <stdint.h>
#include <stdlib.h>

/* Defines a function under the name of MPI, which mpi.h declares with the real library's types. */
#define FUNCTION(name, parameters)                 \
  int standard_##name parameters __asm__("MPI_" #name); \
  int standard_##name parameters

typedef struct { int source, tag, error, internal[5]; } abi_status;
typedef uintptr_t handle;

/* Handles that are no fixed numbers: the real ones, kept in a table. */
enum { FIRST = 0x10000, MOST = 0x10000 };
#define TABLE(type, name)                                                         \
  static type name##s[MOST];                                                      \
  static int name##_count;                                                        \
  static handle name##_new(type real) {                                           \
    for (int i = 0; i < name##_count; i++)                                        \
      if (name##s[i] == real) return FIRST + i;                                   \
    if (name##_count == MOST) abort();                                            \
    name##s[name##_count] = real;                                                 \
    return FIRST + name##_count++;                                                \
  }
TABLE(MPI_Comm, comm)
TABLE(MPI_Win, win)
TABLE(MPI_Group, group)

static MPI_Comm comm(handle h) {
  return h == 0x101 ? MPI_COMM_WORLD : h == 0x102 ? MPI_COMM_SELF : comms[h - FIRST];
}

static MPI_Datatype type(handle h) {
  switch (h) {
    case 0x240: return MPI_INT8_T;
    case 0x241: return MPI_UINT8_T;
    case 0x248: return MPI_INT16_T;
    case 0x249: return MPI_UINT16_T;
    case 0x250: return MPI_INT32_T;
    case 0x251: return MPI_UINT32_T;
    case 0x258: return MPI_INT64_T;
    case 0x259: return MPI_UINT64_T;
    case 0x210: return MPI_FLOAT;
    case 0x214: return MPI_DOUBLE;
    case 0x212: return MPI_C_FLOAT_COMPLEX;
    case 0x216: return MPI_C_DOUBLE_COMPLEX;
    default: abort();
  }
}

static MPI_Op op(handle h) {
  return h == 0x21 ? MPI_SUM : h == 0x22 ? MPI_MIN : h == 0x23 ? MPI_MAX : h == 0x24 ? MPI_PROD : (abort(), MPI_SUM);
}

static int source(int s) { return s == -1 ? MPI_ANY_SOURCE : s; }
static int tag(int t) { return t == -2 ? MPI_ANY_TAG : t; }
static void *place(const void *p) { return p == (void *)1 ? MPI_IN_PLACE : (void *)p; }

static int result(int code) {
  if (code == MPI_SUCCESS) return 0;
  int class;
  PMPI_Error_class(code, &class);
  return class == MPI_ERR_TRUNCATE ? 15 : class == MPI_ERR_RANK ? 6 : 16;
}

static int give(int code, const MPI_Status *from, abi_status *into) {
  if (into != NULL && code == MPI_SUCCESS) {
    int count;
    PMPI_Get_count(from, MPI_BYTE, &count);
    *into = (abi_status){from->MPI_SOURCE, from->MPI_TAG, 0, {count}};
  }
  return result(code);
}

/* Requests: the real handle in a box of its own; 0x180 is the null request. */
static handle box(MPI_Request r) {
  MPI_Request *b = malloc(sizeof r);
  *b = r;
  return (handle)b;
}

static void unbox(handle *h) {
  free((void *)*h);
  *h = 0x180;
}

FUNCTION(Abi_get_version, (int *major, int *minor)) { *major = 1; *minor = 0; return 0; }
FUNCTION(Get_library_version, (char *text, int *length)) { return result(PMPI_Get_library_version(text, length)); }
FUNCTION(Initialized, (int *flag)) { return result(PMPI_Initialized(flag)); }
FUNCTION(Init_thread, (int *argc, char ***argv, int required, int *provided)) {
  int level, code = PMPI_Init_thread(argc, argv, required == 4096 ? MPI_THREAD_MULTIPLE : MPI_THREAD_SERIALIZED, &level);
  *provided = level == MPI_THREAD_MULTIPLE ? 4096 : level == MPI_THREAD_SERIALIZED ? 2048 : 0;
  return result(code);
}
FUNCTION(Finalize, (void)) { return result(PMPI_Finalize()); }
FUNCTION(Abort, (handle c, int status)) { return result(PMPI_Abort(comm(c), status)); }
FUNCTION(Error_string, (int code, char *text, int *length)) {
  return result(PMPI_Error_string(code == 15 ? MPI_ERR_TRUNCATE : code == 6 ? MPI_ERR_RANK : MPI_ERR_OTHER, text, length));
}
FUNCTION(Error_class, (int code, int *class)) { *class = code; return 0; }
FUNCTION(Comm_set_errhandler, (handle c, handle h)) {
  if (h != 0x142) abort();
  return result(PMPI_Comm_set_errhandler(comm(c), MPI_ERRORS_RETURN));
}
FUNCTION(Comm_rank, (handle c, int *rank)) { return result(PMPI_Comm_rank(comm(c), rank)); }
FUNCTION(Comm_size, (handle c, int *size)) { return result(PMPI_Comm_size(comm(c), size)); }
FUNCTION(Comm_get_attr, (handle c, int key, void *value, int *flag)) {
  if (key != 501) abort();
  return result(PMPI_Comm_get_attr(comm(c), MPI_TAG_UB, value, flag));
}
FUNCTION(Comm_dup, (handle c, handle *copy)) {
  MPI_Comm real;
  int code = PMPI_Comm_dup(comm(c), &real);
  *copy = comm_new(real);
  return result(code);
}
FUNCTION(Comm_dup_with_info, (handle c, handle info, handle *copy)) {
  if (info != 0x130) abort();
  MPI_Comm real;
  int code = PMPI_Comm_dup_with_info(comm(c), MPI_INFO_NULL, &real);
  *copy = comm_new(real);
  return result(code);
}
FUNCTION(Comm_split, (handle c, int color, int key, handle *part)) {
  MPI_Comm real;
  int code = PMPI_Comm_split(comm(c), color == -32766 ? MPI_UNDEFINED : color, key, &real);
  *part = real == MPI_COMM_NULL ? 0x100 : comm_new(real);
  return result(code);
}
FUNCTION(Comm_free, (handle *c)) {
  MPI_Comm real = comm(*c);
  *c = 0x100;
  return result(PMPI_Comm_free(&real));
}

FUNCTION(Comm_split_type, (handle c, int kind, int key, handle info, handle *part)) {
  if (kind != 221 || info != 0x130) abort();
  MPI_Comm real;
  int code = PMPI_Comm_split_type(comm(c), MPI_COMM_TYPE_SHARED, key, MPI_INFO_NULL, &real);
  *part = comm_new(real);
  return result(code);
}

FUNCTION(Win_allocate_shared, (MPI_Aint bytes, int unit, handle info, handle c, void *base, handle *w)) {
  if (info != 0x130) abort();
  MPI_Win real;
  int code = PMPI_Win_allocate_shared(bytes, unit, MPI_INFO_NULL, comm(c), base, &real);
  if (code == MPI_SUCCESS) *w = win_new(real);
  return result(code);
}
FUNCTION(Win_shared_query, (handle w, int rank, MPI_Aint *bytes, int *unit, void *base)) {
  return result(PMPI_Win_shared_query(wins[w - FIRST], rank, bytes, unit, base));
}
FUNCTION(Win_lock_all, (int assertion, handle w)) { return result(PMPI_Win_lock_all(assertion, wins[w - FIRST])); }
FUNCTION(Win_unlock_all, (handle w)) { return result(PMPI_Win_unlock_all(wins[w - FIRST])); }
FUNCTION(Win_free, (handle *w)) { int code = PMPI_Win_free(&wins[*w - FIRST]); *w = 0x110; return result(code); }
FUNCTION(Comm_group, (handle c, handle *g)) {
  MPI_Group real;
  int code = PMPI_Comm_group(comm(c), &real);
  *g = group_new(real);
  return result(code);
}
FUNCTION(Group_translate_ranks, (handle g, int n, const int *ranks, handle h, int *translated)) {
  int code = PMPI_Group_translate_ranks(groups[g - FIRST], n, ranks, groups[h - FIRST], translated);
  for (int i = 0; i < n; i++)
    if (translated[i] == MPI_UNDEFINED) translated[i] = -32766;
  return result(code);
}
FUNCTION(Group_free, (handle *g)) { *g = 0x108; return 0; /* Numbers may be shared, so the real one stays. */ }

FUNCTION(Send, (const void *b, int n, handle t, int to, int g, handle c)) {
  return result(PMPI_Send(b, n, type(t), to, g, comm(c)));
}
FUNCTION(Recv, (void *b, int n, handle t, int from, int g, handle c, abi_status *s)) {
  MPI_Status real;
  int code = PMPI_Recv(b, n, type(t), source(from), tag(g), comm(c), &real);
  return give(code, &real, s);
}
FUNCTION(Isend, (const void *b, int n, handle t, int to, int g, handle c, handle *r)) {
  MPI_Request real;
  int code = PMPI_Isend(b, n, type(t), to, g, comm(c), &real);
  if (code == MPI_SUCCESS) *r = box(real);
  return result(code);
}
FUNCTION(Irecv, (void *b, int n, handle t, int from, int g, handle c, handle *r)) {
  MPI_Request real;
  int code = PMPI_Irecv(b, n, type(t), source(from), tag(g), comm(c), &real);
  if (code == MPI_SUCCESS) *r = box(real);
  return result(code);
}
FUNCTION(Test, (handle *r, int *flag, abi_status *s)) {
  MPI_Status real;
  int code = PMPI_Test((MPI_Request *)*r, flag, &real);
  if (code != MPI_SUCCESS || !*flag) return result(code);
  unbox(r);
  return give(code, &real, s);
}
FUNCTION(Wait, (handle *r, abi_status *s)) {
  MPI_Status real;
  int code = PMPI_Wait((MPI_Request *)*r, &real);
  unbox(r);
  return give(code, &real, s);
}
FUNCTION(Probe, (int from, int g, handle c, abi_status *s)) {
  MPI_Status real;
  int code = PMPI_Probe(source(from), tag(g), comm(c), &real);
  return give(code, &real, s);
}
FUNCTION(Iprobe, (int from, int g, handle c, int *flag, abi_status *s)) {
  MPI_Status real;
  int code = PMPI_Iprobe(source(from), tag(g), comm(c), flag, &real);
  return *flag ? give(code, &real, s) : result(code);
}
FUNCTION(Get_count, (const abi_status *s, handle t, int *n)) { *n = s->internal[0]; return t == 0x241 ? 0 : 16; }

FUNCTION(Barrier, (handle c)) { return result(PMPI_Barrier(comm(c))); }
FUNCTION(Bcast, (void *b, int n, handle t, int root, handle c)) { return result(PMPI_Bcast(b, n, type(t), root, comm(c))); }
FUNCTION(Ibcast, (void *b, int n, handle t, int root, handle c, handle *r)) {
  MPI_Request real;
  int code = PMPI_Ibcast(b, n, type(t), root, comm(c), &real);
  if (code == MPI_SUCCESS) *r = box(real);
  return result(code);
}
FUNCTION(Scatterv, (const void *a, const int *n, const int *d, handle t, void *b, int m, handle u, int root, handle c)) {
  return result(PMPI_Scatterv(a, n, d, type(t), b, m, type(u), root, comm(c)));
}
FUNCTION(Gatherv, (const void *b, int m, handle u, void *a, const int *n, const int *d, handle t, int root, handle c)) {
  return result(PMPI_Gatherv(b, m, type(u), a, n, d, type(t), root, comm(c)));
}
FUNCTION(Allgatherv, (const void *b, int m, handle u, void *a, const int *n, const int *d, handle t, handle c)) {
  return result(PMPI_Allgatherv(place(b), m, type(u), a, n, d, type(t), comm(c)));
}
FUNCTION(Reduce, (const void *a, void *b, int n, handle t, handle o, int root, handle c)) {
  return result(PMPI_Reduce(place(a), b, n, type(t), op(o), root, comm(c)));
}
FUNCTION(Allreduce, (const void *a, void *b, int n, handle t, handle o, handle c)) {
  return result(PMPI_Allreduce(place(a), b, n, type(t), op(o), comm(c)));
}
