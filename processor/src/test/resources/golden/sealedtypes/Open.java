package lab;

import org.anam.Anam;

public sealed interface Open {
  @Anam
  record Known(int x) implements Open {}

  @Anam
  non-sealed interface Unknown extends Open {}
}
