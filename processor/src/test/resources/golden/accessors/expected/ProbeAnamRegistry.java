package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;

/** Lists the codecs of this compilation; found through {@link java.util.ServiceLoader}. */
@AnamGenerated("org.anam.processor.RegistryProcessor")
public final class ProbeAnamRegistry implements CodecModule {
  /** Called by {@link java.util.ServiceLoader}. */
  public ProbeAnamRegistry() {
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(
        ProbeAnam.INSTANCE);
  }
}
