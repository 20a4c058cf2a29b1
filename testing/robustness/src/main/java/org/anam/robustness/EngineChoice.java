package org.anam.robustness;

import java.util.function.Supplier;
import org.anam.storage.Storages;

/** What an engine does that is named for this process and those that it starts. */
public final class EngineChoice {

  private EngineChoice() {}

  /** The result by the engine of a name. */
  public static <T> T by(String engine, Supplier<T> work) {
    String before = System.getProperty(Storages.ENGINE);
    System.setProperty(Storages.ENGINE, engine);
    try {
      return work.get();
    } finally {
      if (before == null) {
        System.clearProperty(Storages.ENGINE);
      } else {
        System.setProperty(Storages.ENGINE, before);
      }
    }
  }
}
