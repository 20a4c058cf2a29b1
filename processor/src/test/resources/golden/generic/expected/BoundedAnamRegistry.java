package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;

/** Lists the codecs of this compilation; found through {@link java.util.ServiceLoader}. */
@AnamGenerated("org.anam.processor.RegistryProcessor")
public final class BoundedAnamRegistry implements CodecModule {
  /** Called by {@link java.util.ServiceLoader}. */
  public BoundedAnamRegistry() {
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(
        BoundedAnam.INSTANCE,
        BoxAnam.INSTANCE,
        BoxedAnam.INSTANCE,
        LeftAnam.INSTANCE,
        List1Anam.INSTANCE,
        NodeAnam.INSTANCE,
        PairAnam.INSTANCE,
        RightAnam.INSTANCE,
        UsesAnam.INSTANCE);
  }
}
