package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import other.FarAnam;

/** Lists the codecs of this compilation; found through {@link java.util.ServiceLoader}. */
@AnamGenerated("org.anam.processor.RegistryProcessor")
public final class LeafAnamRegistry implements CodecModule {
  /** Called by {@link java.util.ServiceLoader}. */
  public LeafAnamRegistry() {
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(
        LeafAnam.INSTANCE,
        MiddleAnam.INSTANCE,
        NearAnam.INSTANCE,
        FarAnam.INSTANCE);
  }
}
