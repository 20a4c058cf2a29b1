package org.anam.mpi.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anam.codec.TypeDescriptor;
import org.anam.mpi.Communicator;
import org.anam.registry.Registry;

/** Objects of every mapped type with random members arrive as they were sent. */
final class RandomChecks {

  private static final int OBJECTS = 12;

  /**
   * Where ranks have to share cores, each operation waits for all of them to have had their turn.
   */
  private static final int OBJECTS_OF_MANY = 4;

  private RandomChecks() {}

  static Stream<Check> all() {
    return Registry.standard().types().stream()
        .map(TypeDescriptor::type)
        .filter(type -> !type.isInterface() && !isAbstract(type))
        .map(type -> Check.of("random " + type.getName(), round -> run(type, round)));
  }

  private static boolean isAbstract(Class<?> type) {
    return java.lang.reflect.Modifier.isAbstract(type.getModifiers());
  }

  private static void run(Class<?> type, Round round) {
    Communicator world = round.world();
    int next = round.some(round.rank() + 1);
    int previous = round.some(round.rank() - 1);
    List<Object> list = new ArrayList<>();
    boolean many = round.size() > Runtime.getRuntime().availableProcessors();
    for (int i = 0; i < (many ? OBJECTS_OF_MANY : OBJECTS); i++) {
      Object object = round.objects(i).next(type);
      int root = round.some(i);
      round.same("bcast " + i, object, world.bcast(round.at(root, object), root));
      round.same("sendRecv " + i, object, world.sendRecv(object, next, previous));
      list.add(object);
    }
    int root = round.some(type.getName().length());
    List<Object> part = world.scatterList(round.at(root, list), root);
    long from = world.scatterIndices(list.size()).get(round.rank()).start();
    round.same("scatterList", list.subList((int) from, (int) from + part.size()), part);
    round.same("allgatherList", list, world.allgatherList(part));
  }
}
