package lab;

import java.util.*;
import org.anam.*;

@Anam
record FollowUp(Thread thread) { // ERROR [ANAM031] The type Thread cannot be mapped. Name a converter by @Convert, or leave the member out.
  Object codec() {
    return FollowUpAnam.INSTANCE;
  }
}

@Anam
record RefersToWrong(FollowUp other) {}
