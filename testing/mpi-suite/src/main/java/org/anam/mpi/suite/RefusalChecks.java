package org.anam.mpi.suite;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.anam.array.NdArray;
import org.anam.mpi.Communicator;
import org.anam.mpi.Reduction;
import org.anam.mpi.suite.types.Flat;
import org.anam.mpi.suite.types.Shape;

/** Mistakes are errors with a reason, on every rank that they concern, and the job goes on. */
final class RefusalChecks {

  private RefusalChecks() {}

  static Stream<Check> all() {
    return Stream.of(
        Check.of("refused: a rank that does not exist", RefusalChecks::ranks),
        Check.of("refused: a tag that does not exist", RefusalChecks::tags),
        Check.ofTwo("refused: a broadcast of another type, on all ranks", RefusalChecks::bcastType),
        Check.ofTwo("refused: a message of another type", RefusalChecks::recvType),
        Check.ofTwo("refused: values without a codec, on all ranks", RefusalChecks::noCodec),
        Check.ofTwo("refused: parts that do not fit together, on all ranks", RefusalChecks::parts),
        Check.of("refused: a closed communicator", RefusalChecks::closed),
        Check.of("refused: a second world", RefusalChecks::secondWorld),
        Check.ofTwo("refused: two threads at once", RefusalChecks::threads),
        Check.of("one thread after the other", RefusalChecks::handedOver));
  }

  /** After each mistake the ranks still understand each other. */
  private static void goesOn(Round round) {
    Flat flat = round.objects(9).next(Flat.class);
    int root = round.size() - 1;
    round.same("afterwards", flat, round.world().bcast(round.at(root, flat), root));
  }

  private static void ranks(Round round) {
    Communicator world = round.world();
    int size = round.size();
    List<String> words = List.of(Integer.toString(size));
    round.refuses("ANAM222", words, () -> world.send("x", size));
    round.refuses("ANAM222", words, () -> world.recv(size, String.class));
    round.refuses("ANAM222", words, () -> world.bcast("x", size));
    round.refuses("ANAM222", words, () -> world.scatterArray(new int[3], size));
    round.refuses("ANAM222", words, () -> world.gather(new int[3], size));
    round.refuses("ANAM222", List.of("-2"), () -> world.send("x", -2));
    goesOn(round);
  }

  private static void tags(Round round) {
    Communicator world = round.world();
    round.refuses("ANAM223", List.of("-5"), () -> world.send("x", 0, -5));
    if (world.maxTag() < Integer.MAX_VALUE) {
      int more = world.maxTag() + 1;
      round.refuses("ANAM223", List.of(Integer.toString(more)), () -> world.send("x", 0, more));
    }
    goesOn(round);
  }

  private static void bcastType(Round round) {
    Communicator world = round.world();
    for (int root = 0; root < round.size(); root++) {
      Object value = round.at(root, round.objects(2).next(Flat.class));
      int odd = round.some(root + 1);
      Class<?> expected = round.rank() == odd ? Shape.Circle.class : Flat.class;
      int from = root;
      round.refuses(
          "ANAM2",
          List.of("rank " + odd, "Flat", "Circle"),
          () -> world.bcast(value, from, unchecked(expected)));
      goesOn(round);
    }
  }

  @SuppressWarnings("unchecked") // the wrong type is what this is about
  private static Class<Object> unchecked(Class<?> type) {
    return (Class<Object>) type;
  }

  private static void recvType(Round round) {
    Communicator world = round.world();
    if (round.rank() == 0) {
      world.send(round.objects(1).next(Flat.class), 1);
      world.send(new double[500_000], 1);
      world.send(NdArray.of(new int[300_000]), 1, 4);
      world.send("the next", 1);
    } else if (round.rank() == 1) {
      List<String> words = List.of("rank 0", "Flat", "Circle");
      round.refuses("ANAM2", words, () -> world.recv(0, Shape.Circle.class));
      round.refuses("ANAM2", List.of("Flat"), () -> world.recv(0, Flat.class));
      round.refuses("ANAM2", List.of("String"), () -> world.recv(0, 4, String.class));
      round.same("afterwards", "the next", world.recv(0, String.class));
    }
    goesOn(round);
  }

  private static void noCodec(Round round) {
    Communicator world = round.world();
    for (int root = 0; root < round.size(); root++) {
      int from = root;
      Object value = round.at(root, List.of(1, Thread.currentThread()));
      round.refuses("ANAM", List.of("Thread"), () -> world.bcast(value, from));
      goesOn(round);
    }
    if (round.rank() == 0) {
      round.refuses("ANAM", List.of("Thread"), () -> world.send(Thread.currentThread(), 1));
    }
    goesOn(round);
    List<Object> list = round.at(0, Arrays.asList("a", "b", Thread.currentThread()));
    round.refuses("ANAM", List.of("Thread"), () -> world.scatterList(list));
    goesOn(round);
    String[] strings = round.at(0, new String[] {"no", "array", "of", "numbers"});
    round.refuses("ANAM2", List.of("String[]"), () -> world.scatterArray(strings));
    goesOn(round);
  }

  private static void parts(Round round) {
    Communicator world = round.world();
    int odd = round.size() - 1;
    Object types = round.rank() == odd ? new int[3] : new double[3];
    round.refuses("ANAM2", List.of("rank " + odd), () -> world.gather(types));
    goesOn(round);
    NdArray six = NdArray.of(new double[6], 2, 3);
    NdArray part = round.rank() == odd ? six.reshape(3, 2) : six;
    round.refuses("ANAM2", List.of("rank " + odd), () -> world.allgather(part));
    goesOn(round);
    Object lengths = new double[round.rank() == odd ? 4 : 5];
    round.refuses("ANAM2", List.of("rank " + odd), () -> world.allreduce(lengths, Reduction.SUM));
    goesOn(round);
  }

  private static void closed(Round round) {
    Communicator part = round.world().split(0);
    part.close();
    part.close(); // twice is allowed
    List<Consumer<Communicator>> uses =
        List.of(
            c -> c.split(0),
            c -> c.bcast("x"),
            c -> c.send("x", 0),
            c -> c.recv(0),
            c -> c.gather(new int[1]),
            Communicator::barrier);
    for (Consumer<Communicator> use : uses) {
      round.refuses("ANAM221", List.of(), () -> use.accept(part));
    }
    goesOn(round);
  }

  private static void secondWorld(Round round) {
    round.refuses("ANAM231", List.of(), () -> Communicator.world());
    goesOn(round);
  }

  /** While one thread of rank 0 waits for a message, another one's call is refused. */
  private static void threads(Round round) throws InterruptedException {
    Communicator world = round.world();
    CountDownLatch started = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              started.countDown();
              world.recv(1, 8);
            });
    if (round.rank() == 0) {
      world.recv(1, 7);
      other.start();
      started.await();
      Thread.sleep(200); // until the other thread waits inside of its call
      round.refuses("ANAM220", List.of(), () -> world.poll(1, 99));
      other.join();
      world.send("done", 1, 9);
    } else if (round.rank() == 1) {
      world.send("begin", 0, 7);
      Thread.sleep(1500);
      world.send("end", 0, 8);
      world.recv(0, 9);
    }
    goesOn(round);
  }

  private static void handedOver(Round round) throws InterruptedException {
    Throwable[] thrown = new Throwable[1];
    Thread other = new Thread(() -> goesOn(round));
    other.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
    other.start();
    other.join();
    round.holds("another thread, later: " + thrown[0], thrown[0] == null);
    goesOn(round);
  }
}
