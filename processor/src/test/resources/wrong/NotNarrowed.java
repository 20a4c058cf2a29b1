package lab;

import java.util.*;
import org.anam.*;

@Anam
interface NotNarrowed {
  @Hdf5Output
  Number n();

  @Anam
  record Good(Integer n) implements NotNarrowed {}

  @Anam
  record Bad(Number n) implements NotNarrowed {} // ERROR [ANAM031] The type Number cannot be mapped. Name a converter by @Convert, or leave the member out.
}
