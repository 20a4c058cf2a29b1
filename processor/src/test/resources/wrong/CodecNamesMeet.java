package lab;

import org.anam.Anam;

class CodecNamesMeet {
  @Anam
  record Inner(int x) {} // ERROR [ANAM004] The codecs of lab.CodecNamesMeet.Inner and lab.CodecNamesMeet_Inner would both be called CodecNamesMeet_InnerAnam. Rename one of the two.

  static class A {
    @Anam
    record B_C(int x) {} // ERROR [ANAM004] The codecs of lab.CodecNamesMeet.A.B_C and lab.CodecNamesMeet.A_B.C would both be called CodecNamesMeet_A_B_CAnam. Rename one of the two.
  }

  static class A_B {
    @Anam
    record C(int x) {} // ERROR [ANAM004] The codecs of lab.CodecNamesMeet.A_B.C and lab.CodecNamesMeet.A.B_C would both be called CodecNamesMeet_A_B_CAnam. Rename one of the two.
  }
}

@Anam
record CodecNamesMeet_Inner(int x) {} // ERROR [ANAM004] The codecs of lab.CodecNamesMeet_Inner and lab.CodecNamesMeet.Inner would both be called CodecNamesMeet_InnerAnam. Rename one of the two.
