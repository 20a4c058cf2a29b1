package lab;

import java.util.Map;
import org.anam.AfterLoad;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.ExtraData;

@Anam
public record Loaded(
    int n,
    @ExtraBcast double[] cache,
    @ExtraBcast boolean warm,
    @ExtraBcast byte level,
    @ExtraBcast char sign,
    @ExtraData Map<String, Object> rest) {
  @AfterLoad
  public void look() {}
}
