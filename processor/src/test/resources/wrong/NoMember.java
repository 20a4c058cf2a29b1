package lab;

import java.util.*;
import org.anam.*;

@Anam
class NoMember {
  @Hdf5Output int x;

  @MapName("order") // ERROR [ANAM027] @MapName stands on order, which is no member. Add @Hdf5Output, or remove the annotation.
  int order;

  @StoredAs(StoredAs.Form.UNSIGNED) // ERROR [ANAM027] @StoredAs stands on unsigned, which is no member. Add @Hdf5Output, or remove the annotation.
  int unsigned;

  @Dataset // ERROR [ANAM027] @Dataset stands on values, which is no member. Add @Hdf5Output, or remove the annotation.
  double[] values;

  @Convert({}) // ERROR [ANAM027] @Convert stands on thread, which is no member. Add @Hdf5Output, or remove the annotation.
  Thread thread;
}
