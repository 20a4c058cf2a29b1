/*
 * The measure for the native transport: ping-pong between ranks 0 and 1 and a broadcast among all, by plain calls of
 * MPI. PingPong.java does the same through the transport, with the same loop and the same output.
 *
 * Arguments: the seconds for each figure, then lengths. Prints "<what> <bytes> <microseconds>" for each length: half a round trip, or a broadcast and its
 * barrier; the best of several repetitions, since other programs only ever make it longer.
 */
#include <mpi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TAG = 1 };

static int rank;

/* Rounds of one repetition: some 100 microseconds, to fit between what else runs. */
static int rounds(long bytes) {
  long n = 400000 / (bytes + 1000);
  return n < 1 ? 1 : (int)n;
}

/* Whether rank 0 wants another repetition, until its time is up. */
static int again(double end) {
  int more = rank == 0 && MPI_Wtime() < end;
  MPI_Bcast(&more, 1, MPI_INT, 0, MPI_COMM_WORLD);
  return more;
}

static double round_trips(char *out, char *in, int bytes, int n) {
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
  double seconds = atof(argv[1]);
  for (int i = 2; i < argc; i++) {
    long bytes = atol(argv[i]);
    char *out = malloc(bytes), *in = malloc(bytes);
    memset(out, 1, bytes);
    memset(in, 2, bytes);
    double pingpong = 1e9, broadcast = 1e9;
    double end = MPI_Wtime() + seconds;
    while (again(end)) {
      double p = round_trips(out, in, (int)bytes, rounds(bytes));
      pingpong = p < pingpong ? p : pingpong;
    }
    end = MPI_Wtime() + seconds;
    while (again(end)) {
      double b = broadcasts(out, (int)bytes, rounds(bytes));
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
