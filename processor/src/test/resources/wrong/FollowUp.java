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
record RefersToWrong(FollowUp other) {} // NOTE [ANAM084] The type RefersToWrong stands in FollowUp.java, and javac -Xlint:auxiliaryclass warns where generated code names it. Move the type to a file of its own; there is no @SuppressWarnings for where generated code names it.
