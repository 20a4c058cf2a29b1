/*
 * The measure for the native transport: ping-pong between ranks 0 and 1 and a broadcast among all, by plain calls of
 * MPI. PingPong.java does the same through the transport, with the same loop and the same output.
 *
 * Prints "<what> <bytes> <microseconds>" for each length: half a round trip, or a broadcast and its
 * barrier; the best of several repetitions, since other programs only ever make it longer.
 */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { REPETITIONS = 60, TAG = 1 };

static int rank;

/* Rounds of one repetition: a millisecond or so, to fit between what else runs. */
static int rounds(long bytes) {
  long n = 2000000 / (bytes + 1000);
  return n < 1 ? 1 : (int)n;
}

static double round_trips(char *out, char *in, int bytes, int n) {
  MPI_Barrier(MPI_COMM_WORLD);
  double start = MPI_Wtime();
  for (int i = 0; i < n; i++) {
    if (rank == 0) {
      MPI_Send(out, bytes, MPI_BYTE, 1, TAG, MPI_COMM_WORLD);
      MPI_Recv(in, bytes, MPI_BYTE, 1, TAG, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
    } else if (rank == 1) {
      MPI_Recv(in, bytes, MPI_BYTE, 0, TAG, MPI_COMM_WORLD, MPI_STATUS_IGNORE);
      MPI_Send(out, bytes, MPI_BYTE, 0, TAG, MPI_COMM_WORLD);
    }
  }
  return (MPI_Wtime() - start) / n / 2;
}

static double broadcasts(char *data, int bytes, int n) {
  MPI_Barrier(MPI_COMM_WORLD);
  double start = MPI_Wtime();
  for (int i = 0; i < n; i++) {
    MPI_Bcast(data, bytes, MPI_BYTE, 0, MPI_COMM_WORLD);
    MPI_Barrier(MPI_COMM_WORLD);
  }
  return (MPI_Wtime() - start) / n;
}

int main(int argc, char **argv) {
  MPI_Init(&argc, &argv);
  MPI_Comm_rank(MPI_COMM_WORLD, &rank);
  for (int i = 1; i < argc; i++) {
    long bytes = atol(argv[i]);
    char *out = malloc(bytes), *in = malloc(bytes);
    memset(out, 1, bytes);
    memset(in, 2, bytes);
    double pingpong = 1e9, broadcast = 1e9;
    for (int r = 0; r < REPETITIONS; r++) {
      double p = round_trips(out, in, (int)bytes, rounds(bytes));
      double b = broadcasts(out, (int)bytes, rounds(bytes));
      pingpong = p < pingpong ? p : pingpong;
      broadcast = b < broadcast ? b : broadcast;
    }
    if (rank == 0) {
      printf("pingpong %ld %.3f\nbroadcast %ld %.3f\n", bytes, pingpong * 1e6, bytes, broadcast * 1e6);
      fflush(stdout);
    }
    free(out);
    free(in);
  }
  MPI_Finalize();
  return 0;
}
