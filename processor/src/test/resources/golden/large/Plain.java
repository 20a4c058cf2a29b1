package lab;

import org.anam.Anam;
import org.anam.Hdf5Output;

/** More fields than one method packs, and nothing to do at the end. */
@Anam
final class Plain {
  @Hdf5Output long l0;
  @Hdf5Output long l1;
  @Hdf5Output long l2;
  @Hdf5Output long l3;
  @Hdf5Output long l4;
  @Hdf5Output long l5;
  @Hdf5Output long l6;
  @Hdf5Output long l7;
  @Hdf5Output long l8;
  @Hdf5Output long l9;
  @Hdf5Output long l10;
  @Hdf5Output long l11;
  @Hdf5Output long l12;
  @Hdf5Output long l13;
  @Hdf5Output long l14;
  @Hdf5Output long l15;
  @Hdf5Output long l16;
  @Hdf5Output long l17;
  @Hdf5Output long l18;
  @Hdf5Output long l19;
  @Hdf5Output long l20;
  @Hdf5Output long l21;
  @Hdf5Output long l22;
  @Hdf5Output long l23;
  @Hdf5Output long l24;
  @Hdf5Output long l25;
  @Hdf5Output long l26;
  @Hdf5Output long l27;
  @Hdf5Output long l28;
  @Hdf5Output long l29;
  @Hdf5Output long l30;
  @Hdf5Output long l31;
  @Hdf5Output long l32;
  @Hdf5Output long l33;
  @Hdf5Output long l34;
  @Hdf5Output long l35;
  @Hdf5Output long l36;
  @Hdf5Output long l37;
  @Hdf5Output long l38;
  @Hdf5Output long l39;
  @Hdf5Output long l40;
  @Hdf5Output long l41;
  @Hdf5Output long l42;
  @Hdf5Output long l43;
  @Hdf5Output long l44;
  @Hdf5Output long l45;
  @Hdf5Output long l46;
  @Hdf5Output long l47;
  @Hdf5Output long l48;
  @Hdf5Output long l49;
  @Hdf5Output long l50;
}
