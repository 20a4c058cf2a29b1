package org.anam.samples.tutorial2;

import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.Hdf5Output;

/** A train, whose announcement is made anew after each load instead of being stored. */
@Anam(name = "test_classes2.ComplexTrain", group = "train")
public final class ComplexTrain {

  @Hdf5Output private final String destination;
  @ExtraBcast String announcement;

  /** A train to somewhere. */
  public ComplexTrain(String destination) {
    this.destination = destination;
    announce();
  }

  @AfterLoad
  void announce() {
    announcement = "The train to " + destination + " is ready to leave";
  }

  /** Where it goes. */
  public String destination() {
    return destination;
  }

  /** What is called out. */
  public String announcement() {
    return announcement;
  }
}
