package lab;

import java.util.*;
import org.anam.*;

@Anam
record Other(int x) {} // ERROR [ANAM071] The module lab does not read org.anam.runtime. Add requires org.anam.runtime; to module-info.java.
