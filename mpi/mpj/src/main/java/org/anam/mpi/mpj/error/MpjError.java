package org.anam.mpi.mpj.error;

import org.anam.error.ErrorCode;

/**
 * Errors of the transport over MPJ Express and of its launcher.
 *
 * <p>Numbers: 260 to 269.
 */
public enum MpjError implements ErrorCode {

  /**
   * MPJ Express was asked for and is not there.
   *
   * <p>The launcher of the MPJ ranks on a machine without libmpj-java and without MPJ_HOME.
   */
  MPJ_MISSING(
      260,
      "Install it (Debian, Ubuntu: apt install libmpj-java), or set MPJ_HOME to the folder of MPJ Express 0.44."),

  /**
   * The program was not started as a rank of an MPJ job, or not in a way that serves.
   *
   * <p>anam.mpi.transport=mpj under a plain java command; mpjrun with -dev hybdev.
   */
  MPJ_LAUNCH(
      261, "Start it with org.anam.mpi.mpj.Launcher, or with mpjrun and -dev multicore or niodev."),

  /**
   * The ranks of an MPJ job did not come together.
   *
   * <p>One rank ended before it opened the world, and the others wait for it.
   */
  MPJ_START(262, "See what the missing rank printed; every rank must call Communicator.world."),

  /**
   * MPJ Express reported an error.
   *
   * <p>A connection that broke.
   */
  MPJ_FAILED(263, "See the cause; the job cannot go on.");

  private final int number;
  private final String remedy;

  MpjError(int number, String remedy) {
    this.number = number;
    this.remedy = remedy;
  }

  @Override
  public String id() {
    return "ANAM" + number;
  }

  @Override
  public String remedy() {
    return remedy;
  }
}
