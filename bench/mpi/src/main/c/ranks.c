/*
 * The yardstick: plain calls of MPI on memory that is there, with no look at what arrives. Speaks with the driver as
 * Conversation.java does. An object is the bytes of its members in C; packing and unpacking are not counted.
 */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAG = 0, LINE = 256 };

static int rank, size;

typedef struct {
  double *all, *own;
  int bytes, part; /* Of all, and of one rank's part. */
} Data;

typedef void Step(Data *);

/* What an object's members take, one after the other. */
static int length(const char *payload) {
  if (strncmp(payload, "bytes:", 6) == 0) return atoi(payload + 6);
  if (strcmp(payload, "small") == 0) return 4 + 8 + 8 + 8 + 1;
  if (strcmp(payload, "events") == 0) return 100000 * (8 + 8 + 8 + 4 + 1);
  if (strcmp(payload, "patches") == 0) return 1000 * 200 * 8;
  return 10000000 * 8;
}

static void pingpong(Data *data) {
  if (rank == 0) {
    MPI_Send(data->all, data->bytes, MPI_BYTE, 1, TAG, MPI_COMM_WORLD);
    MPI_Recv(data->own, data->bytes, MPI_BYTE, 1, TAG, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
  } else if (rank == 1) {
    MPI_Recv(data->own, data->bytes, MPI_BYTE, 0, TAG, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    MPI_Send(data->all, data->bytes, MPI_BYTE, 0, TAG, MPI_COMM_WORLD);
  }
}

static void bcast(Data *data) {
  MPI_Bcast(data->all, data->bytes, MPI_BYTE, 0, MPI_COMM_WORLD);
  MPI_Barrier(MPI_COMM_WORLD);
}

static void scatter(Data *data) {
  MPI_Scatter(data->all, data->part, MPI_BYTE, data->own, data->part, MPI_BYTE, 0, MPI_COMM_WORLD);
  MPI_Barrier(MPI_COMM_WORLD);
}

static void gather(Data *data) {
  MPI_Gather(data->own, data->part, MPI_BYTE, data->all, data->part, MPI_BYTE, 0, MPI_COMM_WORLD);
  MPI_Barrier(MPI_COMM_WORLD);
}

static double *filled(int bytes) {
  int count = bytes / 8;
  double *numbers = malloc((size_t)bytes + 8);
  for (int i = 0; i <= count; i++) numbers[i] = i & 0xff;
  return numbers;
}

static double sum(const double *numbers, int bytes) {
  double total = 0;
  for (int i = 0; i < bytes / 8; i++) total += numbers[i];
  return total;
}

static double result(const char *operation, const char *payload, Data *data) {
  int whole = strcmp(payload, "field") == 0 || strncmp(payload, "bytes:", 6) == 0;
  if (!whole || (strcmp(operation, "gather") == 0 && rank != 0)) return 0;
  if (strcmp(operation, "pingpong") == 0) return sum(data->own, data->bytes);
  return strcmp(operation, "scatter") == 0 ? sum(data->own, data->part) : sum(data->all, data->bytes);
}

static void answer(FILE *out, const char *operation, const char *payload, int warm, int times, int repetitions) {
  Step *step = strcmp(operation, "pingpong") == 0  ? pingpong
               : strcmp(operation, "bcast") == 0   ? bcast
               : strcmp(operation, "scatter") == 0 ? scatter
                                                   : gather;
  Data data = {.bytes = length(payload)};
  data.part = data.bytes / size;
  data.all = filled(data.bytes);
  data.own = filled(data.bytes);
  double *microseconds = malloc((size_t)repetitions * sizeof *microseconds);
  for (int i = 0; i < warm; i++) step(&data);
  for (int r = 0; r < repetitions; r++) {
    MPI_Barrier(MPI_COMM_WORLD);
    double start = MPI_Wtime();
    for (int i = 0; i < times; i++) step(&data);
    microseconds[r] = (MPI_Wtime() - start) * 1e6 / times;
  }
  fprintf(out, "%.17g", result(operation, payload, &data));
  for (int r = 0; r < repetitions; r++) fprintf(out, " %.4f", microseconds[r]);
  fprintf(out, "\n");
  fflush(out);
  free(microseconds);
  free(data.all);
  free(data.own);
}

static FILE *pipe_of(const char *folder, const char *end, const char *mode) {
  char name[4096];
  snprintf(name, sizeof name, "%s/%d.%s", folder, rank, end);
  FILE *file = fopen(name, mode);
  if (!file) {
    perror(name);
    MPI_Abort(MPI_COMM_WORLD, 1);
  }
  return file;
}

int main(int argc, char **argv) {
  MPI_Init(&argc, &argv);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  MPI_Comm_size(MPI_COMM_WORLD, &size);
  FILE *in = pipe_of(argv[1], "in", "r"), *out = pipe_of(argv[1], "out", "w");
  char line[LINE], operation[LINE], payload[LINE];
  int warm, times, repetitions;
  while (fgets(line, sizeof line, in)) {
    if (sscanf(line, "%s %s %d %d %d", operation, payload, &warm, &times, &repetitions) != 5) break;
    answer(out, operation, payload, warm, times, repetitions);
  }
  fclose(in);
  fclose(out);
  MPI_Finalize();
  return 0;
}
