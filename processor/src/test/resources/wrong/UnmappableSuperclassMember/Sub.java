package lab;

import java.util.*;
import org.anam.*;

@Anam
final class Sub extends Base<Process> { // ERROR [ANAM031] In Base.key: The type Process cannot be mapped. Name a converter by @Convert, or leave the member out.
  @Hdf5Output int x;
}
