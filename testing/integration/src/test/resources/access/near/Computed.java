package near;

import org.anam.*;
import org.anam.generated.Held;

/** Methods with the names of accessors that return something else. */
@Anam
public class Computed implements Held {
  @Hdf5Output private String ready = "no";
  @Hdf5Output private int next = 1;
  @Hdf5Output private boolean open;

  public String isReady() {
    return "computed";
  }

  public String getReady() {
    return ready;
  }

  public void setReady(String value) {
    ready = value;
  }

  public int next() {
    return ++next;
  }

  public int getNext() {
    return next;
  }

  public void setNext(int value) {
    next = value;
  }

  public String getOpen() {
    return "computed";
  }

  public boolean isOpen() {
    return open;
  }

  public void setOpen(boolean value) {
    open = value;
  }

  public static Object made() {
    Computed made = new Computed();
    made.ready = "yes";
    made.next = 7;
    made.open = true;
    return made;
  }

  @Override
  public String fields() {
    return ready + " " + next + " " + open;
  }
}
