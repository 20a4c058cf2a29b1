package near;

import org.anam.*;
import org.anam.generated.Held;

/** Constructors that Java would choose for the types of the members. */
@Anam
public class Overloads implements Held {
  @Hdf5Output private final int x;
  @Hdf5Output private final char letter;

  @AnamConstructor
  public Overloads(long x, int letter) {
    this.x = (int) x;
    this.letter = (char) letter;
  }

  public Overloads(int x, int other) {
    this.x = -1;
    this.letter = '-';
  }

  public Overloads(int a, char b) {
    this.x = -2;
    this.letter = '-';
  }

  public int x() {
    return x;
  }

  public char letter() {
    return letter;
  }

  public static Object made() {
    return new Overloads(16777217L, 'z');
  }

  @Override
  public String fields() {
    return x + " " + letter;
  }
}
