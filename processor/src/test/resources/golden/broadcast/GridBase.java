package lab;

import org.anam.Anam;
import org.anam.ExtraBcast;

@Anam
abstract class GridBase {
  @ExtraBcast protected byte[] digest;
}
