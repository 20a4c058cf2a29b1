package org.anam.mpi.suite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.mpi.Communicator;
import org.anam.mpi.Received;
import org.anam.mpi.Request;
import org.anam.mpi.Status;
import org.anam.mpi.suite.types.Flat;
import org.anam.mpi.suite.types.Prepared;

/** From one rank to another: source, tag, status, order, sizes, and what was only started. */
final class PointChecks {

  /** Around the lengths at which a message is cut or an array leaves the header, and large ones. */
  private static final int[] LENGTHS = {
    0, 1, 100, 4_000, 4_096, 8_100, 8_192, 8_200, 16_000, 131_072, 1_000_000
  };

  private PointChecks() {}

  static Stream<Check> all() {
    return Stream.of(
        Check.of("send: arrays of many lengths, on and off the heap", PointChecks::lengths),
        Check.of("send: into the memory of an earlier value", PointChecks::into),
        Check.of("send: null, boxed numbers, texts", PointChecks::small),
        Check.of("send: to itself", PointChecks::toItself),
        Check.ofTwo("send: messages keep their order", PointChecks::order),
        Check.ofTwo("send: tags choose", PointChecks::tags),
        Check.ofTwo("send: any source, and where it came from", PointChecks::anySource),
        Check.ofTwo("send: probe and poll", PointChecks::probe),
        Check.ofTwo("isend and irecv: many at once", PointChecks::requests),
        Check.of("sendRecv: large objects around a ring at once", PointChecks::ring),
        Check.of("the after-load method runs on receivers only", PointChecks::afterLoad));
  }

  private static void lengths(Round round) {
    for (int length : LENGTHS) {
      for (boolean direct : new boolean[] {false, true}) {
        NdArray array = round.values(length).array(ElementType.FLOAT64, direct, length);
        Object received = exchange(round, array);
        round.same("NdArray of " + length, array, received);
      }
      double[] plain =
          (double[]) round.values(length).array(ElementType.FLOAT64, false, length).elements();
      round.same("double[] of " + length, plain, exchange(round, plain));
      String text = "é".repeat(length);
      round.same("text of " + length, text, exchange(round, text));
    }
  }

  /** To the next rank, from the previous one. */
  private static Object exchange(Round round, Object value) {
    return round
        .world()
        .sendRecv(value, round.some(round.rank() + 1), round.some(round.rank() - 1));
  }

  private static void into(Round round) {
    Communicator world = round.world();
    for (boolean direct : new boolean[] {false, true}) {
      NdArray array = round.values(7).array(ElementType.INT32, direct, 300, 100);
      NdArray earlier =
          direct
              ? NdArray.allocateDirect(ElementType.INT32, 300, 100)
              : NdArray.zeros(ElementType.INT32, 300, 100);
      Request<Void> sent = world.isend(array, round.some(round.rank() + 1), 3);
      NdArray received = world.recvInto(earlier, round.some(round.rank() - 1), 3);
      sent.await();
      round.same("recvInto", array, received);
      round.same("the earlier array", array, earlier);
    }
  }

  private static void small(Round round) {
    List<Object> values =
        Arrays.asList(
            null, true, (byte) -1, (short) 300, 'x', 7, 1L << 40, 2.5f, Double.NaN, "", "a");
    for (Object value : values) {
      round.same("a small value", value, exchange(round, value));
    }
  }

  private static void toItself(Round round) {
    Communicator world = round.world();
    Flat flat = round.objects(1).next(Flat.class);
    world.send(flat, round.rank(), 5);
    world.send(new double[100_000], round.rank(), 6);
    round.same("the second", new double[100_000], world.recv(round.rank(), 6));
    round.same("the first", flat, world.recv(round.rank(), 5, Flat.class));
  }

  private static void order(Round round) {
    Communicator world = round.world();
    int count = 300;
    if (round.rank() == 0) {
      for (int i = 0; i < count; i++) {
        world.send(i % 7 == 0 ? new double[i * 100] : Integer.valueOf(i), round.size() - 1);
      }
    } else if (round.rank() == round.size() - 1) {
      for (int i = 0; i < count; i++) {
        Object received = world.recv(0);
        round.same("message " + i, i % 7 == 0 ? new double[i * 100] : (Object) i, received);
      }
    }
  }

  private static void tags(Round round) {
    Communicator world = round.world();
    int greatest = world.maxTag();
    round.holds("greatest tag " + greatest, greatest >= 32767);
    if (round.rank() == 0) {
      world.send("low", 1, 0);
      world.send("middle", 1, 77);
      world.send("high", 1, greatest);
    } else if (round.rank() == 1) {
      round.same("the greatest tag", "high", world.recv(0, greatest));
      round.same("tag 77", "middle", world.recv(0, 77, String.class));
      round.same("tag 0", "low", world.recv(0));
    }
  }

  private static void anySource(Round round) {
    Communicator world = round.world();
    int size = round.size();
    if (round.rank() == 0) {
      List<Integer> seen = new ArrayList<>();
      for (int i = 1; i < size; i++) {
        Received<double[]> received =
            world.receive(Communicator.ANY_SOURCE, Communicator.ANY_TAG, double[].class);
        seen.add(received.source());
        double[] expected = new double[received.source() * 30_000];
        Arrays.fill(expected, received.source());
        round.same("from " + received.source(), expected, received.value());
        round.same("tag", received.source() + 10, received.tag());
        round.holds("bytes", received.status().bytes() >= expected.length * 8L);
      }
      round.same("distinct sources", size - 1L, seen.stream().distinct().count());
    } else {
      double[] value = new double[round.rank() * 30_000];
      Arrays.fill(value, round.rank());
      world.send(value, 0, round.rank() + 10);
    }
  }

  private static void probe(Round round) {
    Communicator world = round.world();
    if (round.rank() == 0) {
      world.send("probed", 1, 4);
      world.recv(1, 5);
      world.send("polled", 1, 6);
    } else if (round.rank() == 1) {
      round.same("nothing with this tag", Optional.empty(), world.poll(0, 6));
      Status status = world.probe(Communicator.ANY_SOURCE, Communicator.ANY_TAG);
      round.same("source", 0, status.source());
      round.same("tag", 4, status.tag());
      round.same("the probed message", "probed", world.recv(status.source(), status.tag()));
      world.send("go on", 0, 5);
      Optional<Status> polled = world.poll(0, 6);
      while (polled.isEmpty()) {
        polled = world.poll(0, 6);
      }
      round.same("the polled message", "polled", world.recv(0, 6));
    }
  }

  private static void requests(Round round) {
    Communicator world = round.world();
    List<Request<?>> sends = new ArrayList<>();
    List<Request<Object>> receives = new ArrayList<>();
    List<Object> expected = new ArrayList<>();
    for (int other = 0; other < round.size(); other++) {
      for (int i = 0; i < 10 && other != round.rank(); i++) {
        receives.add(world.irecv(other, i));
        expected.add(message(round, other, i));
      }
    }
    for (int other = 0; other < round.size(); other++) {
      for (int i = 0; i < 10 && other != round.rank(); i++) {
        sends.add(world.isend(message(round, round.rank(), i), other, i));
      }
    }
    for (int i = receives.size() - 1; i >= 0; i--) {
      round.same("request " + i, expected.get(i), receives.get(i).await());
      round.same("again " + i, expected.get(i), receives.get(i).await());
      round.same("its tag", i % 10, receives.get(i).status().tag());
    }
    Request.awaitAll(sends);
    round.holds("complete", sends.stream().allMatch(Request::test));
  }

  private static Object message(Round round, int from, int number) {
    int seed = 100 * from + number;
    return number % 3 == 0
        ? round.values(seed).array(ElementType.INT16, number % 2 == 0, 40_000L * number)
        : round.objects(seed).next(Flat.class);
  }

  private static void ring(Round round) {
    List<NdArray> arrays = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      arrays.add(round.values(i).array(ElementType.COMPLEX64, i % 2 == 0, 50_000));
    }
    Object received = arrays;
    for (int i = 0; i < round.size(); i++) {
      received = exchange(round, received);
    }
    round.same("after a whole turn", arrays, received);
  }

  private static void afterLoad(Round round) {
    Communicator world = round.world();
    Prepared prepared = round.objects(3).next(Prepared.class);
    Prepared received = world.bcast(round.at(0, prepared), Prepared.class);
    round.same("the broadcast member too", prepared, received);
    round.same("arrivals", round.rank() == 0 ? 0 : 1, received.arrivals());
    if (round.rank() == 0) {
      round.identical("the very object", prepared, received);
    }
  }
}
