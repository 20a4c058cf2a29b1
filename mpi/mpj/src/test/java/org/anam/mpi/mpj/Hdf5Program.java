package org.anam.mpi.mpj;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anam.collection.Store;
import org.anam.hdf5.Hdf5;
import org.anam.mpi.transport.Transport;

/** Every rank saves and loads files at the same time; the native library is loaded once. */
public final class Hdf5Program {

  private Hdf5Program() {}

  /** Without arguments. */
  public static void main(String[] arguments) throws IOException {
    Transport world = Ranks.world();
    Path file = Files.createTempFile("anam-mpj", ".hdf5");
    world.barrier();
    for (int i = 0; i < 100; i++) {
      String text = "é" + world.rank() + " " + i;
      Hdf5.save(file, "data", new Store().put("text", text).put("data", new double[i + 1]));
      Store loaded = (Store) Hdf5.load(file, "data");
      Ranks.check(text.equals(loaded.get("text")), "another text was loaded");
    }
    Files.delete(file);
    world.barrier();
    world.end();
    System.out.println("rank " + world.rank() + " has saved and loaded");
  }
}
