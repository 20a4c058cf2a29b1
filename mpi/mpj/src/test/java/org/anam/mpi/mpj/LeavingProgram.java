package org.anam.mpi.mpj;

/** Its first rank ends without having opened the world, and the others wait for it: ANAM262. */
public final class LeavingProgram {

  private LeavingProgram() {}

  /** Without arguments. */
  public static void main(String[] arguments) {
    Launch launch = Launch.of(Ranks.context()).orElseThrow();
    if (launch.rank() > 0) {
      Ranks.world();
    }
  }
}
