package lab;

import java.util.*;
import org.anam.*;

class AfterLoads {
  @Anam
  static class Signatures {
    @AfterLoad
    void parameters(int x) {} // ERROR [ANAM063] The @AfterLoad method parameters has parameters. Make it an instance method that the package can call, without parameters and result.
  }

  @Anam
  static class Result {
    @AfterLoad
    int result() { // ERROR [ANAM063] The @AfterLoad method result returns a result. Make it an instance method that the package can call, without parameters and result.
      return 1;
    }
  }

  @Anam
  static class Static {
    @AfterLoad
    static void init() {} // ERROR [ANAM063] The @AfterLoad method init is static. Make it an instance method that the package can call, without parameters and result.
  }

  @Anam
  static class Private {
    @AfterLoad
    private void init() {} // ERROR [ANAM063] The @AfterLoad method init is not visible to the codec. Make it an instance method that the package can call, without parameters and result.
  }

  @Anam
  static class Twice {
    @AfterLoad
    void one() {}

    @AfterLoad
    void two() {} // ERROR [ANAM064] Twice has two methods with @AfterLoad: one and two. Keep one and let it call the other.
  }
}
