package lab;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.Anam;
import org.anam.ExtraBcast;
import org.anam.ExtraData;
import org.anam.Hdf5Output;

@Anam
public class Settings {
  @Hdf5Output int level;
  @Hdf5Output protected List<String> names;
  @Hdf5Output private boolean active;
  private String url;
  @ExtraBcast transient double[] cache;
  @ExtraData private final Map<String, Object> extra = new LinkedHashMap<>();

  public boolean isActive() {
    return active;
  }

  public void setActive(boolean value) {
    active = value;
  }

  @Hdf5Output("url")
  String getURL() {
    return url;
  }

  void setURL(String value) {
    url = value;
  }

  public Map<String, Object> getExtra() {
    return extra;
  }
}
