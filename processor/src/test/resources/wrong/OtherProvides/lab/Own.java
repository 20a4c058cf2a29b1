package lab;

import java.util.*;
import org.anam.*;

public final class Own implements org.anam.codec.CodecModule {
  @Override
  public List<org.anam.codec.Codec<?>> codecs() {
    return List.of();
  }
}
