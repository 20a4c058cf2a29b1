package lab;

import java.util.*;
import org.anam.*;

@Anam
record NotConstant(@Dataset(deflate = NotConstant.LEVEL) double[] values) { // ERROR javac: element value must be a constant expression
  static int LEVEL = 4;
}
