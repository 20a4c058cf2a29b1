package org.anam.hdf5;

/**
 * Watches a save or load. Called by the thread that saves or loads: at the beginning, at the end,
 * and between at most every 50 ms. What it throws ends the save or load, so a listener can cancel:
 * a save then leaves nothing behind, unless it was the last call, which comes when the file is in
 * its place. It runs while the native library is locked and should be quick.
 */
@FunctionalInterface
public interface ProgressListener {

  /** Takes the current state. */
  void progress(Progress progress);
}
