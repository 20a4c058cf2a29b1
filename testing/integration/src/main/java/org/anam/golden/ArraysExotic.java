package org.anam.golden;

import org.anam.Anam;
import org.anam.Hdf5Output;
import org.anam.StoredAs;
import org.anam.StoredAs.Form;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.array.StructuredArray;

/** Arrays that Python passes through without a case for them. */
@Anam(name = "golden_classes.ArraysExotic")
final class ArraysExotic extends GoldenObject {

  @Hdf5Output NdArray float16;

  @Hdf5Output("fixed_bytes")
  @StoredAs(Form.DATASET)
  StringArray fixedBytes;

  @Hdf5Output("vlen_str_object")
  @StoredAs(Form.DATASET)
  String[] vlenStrObject;

  @Hdf5Output StructuredArray structured;
}
