package org.anam.generated;

/** What classes of {@link AccessMatrix} and of the folder {@code access} show of themselves. */
public interface Held {

  /** The fields, each as the class that declares it sees it. */
  String fields();

  /** How often accessors were called. */
  default int reads() {
    return 0;
  }
}
