package lab;

import java.util.*;
import org.anam.*;

@Anam
record ConverterUnfit(@Convert(ConverterUnfit.ThreadConverter.class) List<String> names) { // ERROR [ANAM054] ThreadConverter converts Thread, and names is List<String>. Remove @Convert, or name a converter for a type that the member holds.
  static class ThreadConverter implements Converter<Thread, String> {
    @Override
    public String toStored(Thread value) {
      return value.getName();
    }

    @Override
    public Thread fromStored(String stored) {
      return new Thread(stored);
    }
  }
}
