package lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.ExtraData;
import org.anam.Hdf5Output;

/** More members than one method packs. */
@Anam
public final class Parameters<T> {
  @Hdf5Output int i0;
  @Hdf5Output int i1;
  @Hdf5Output int i2;
  @Hdf5Output int i3;
  @Hdf5Output int i4;
  @Hdf5Output int i5;
  @Hdf5Output int i6;
  @Hdf5Output int i7;
  @Hdf5Output int i8;
  @Hdf5Output int i9;
  @Hdf5Output int i10;
  @Hdf5Output int i11;
  @Hdf5Output int i12;
  @Hdf5Output int i13;
  @Hdf5Output int i14;
  @Hdf5Output int i15;
  @Hdf5Output int i16;
  @Hdf5Output int i17;
  @Hdf5Output int i18;
  @Hdf5Output int i19;
  @Hdf5Output int i20;
  @Hdf5Output int i21;
  @Hdf5Output int i22;
  @Hdf5Output int i23;
  @Hdf5Output int i24;
  @Hdf5Output int i25;
  @Hdf5Output int i26;
  @Hdf5Output int i27;
  @Hdf5Output int i28;
  @Hdf5Output int i29;
  @Hdf5Output int i30;
  @Hdf5Output int i31;
  @Hdf5Output int i32;
  @Hdf5Output int i33;
  @Hdf5Output int i34;
  @Hdf5Output int i35;
  @Hdf5Output int i36;
  @Hdf5Output int i37;
  @Hdf5Output int i38;
  @Hdf5Output int i39;
  @Hdf5Output int i40;
  @Hdf5Output int i41;
  @Hdf5Output int i42;
  @Hdf5Output int i43;
  @Hdf5Output int i44;
  @Hdf5Output int i45;
  @Hdf5Output int i46;
  @Hdf5Output int i47;
  @Hdf5Output String title;
  @Hdf5Output List<T> steps;
  @ExtraBcast private double total;
  @ExtraData final Map<String, Object> rest = new LinkedHashMap<>();

  double total() {
    return total;
  }

  void total(double value) {
    total = value;
  }

  @AfterLoad
  void sum() {
    total = i0 + i1;
  }
}
