package lab;

import java.util.*;
import org.anam.*;

class CodecNamesMeet {
  @Anam
  record Inner(int x) {} // ERROR [ANAM004] The codecs of lab.CodecNamesMeet.Inner and lab.CodecNamesMeet_Inner would have the same name. Rename one of the two.
}

@Anam
record CodecNamesMeet_Inner(int x) {}
