"""The parts of bench/mpi/run."""
