package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;
import other.VisibleAnam;

/** Lists the codecs of this compilation; found through {@link java.util.ServiceLoader}. */
@AnamGenerated("org.anam.processor.RegistryProcessor")
public final class HiddenAnamRegistry implements CodecModule {
  /** Called by {@link java.util.ServiceLoader}. */
  public HiddenAnamRegistry() {
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(
        HiddenAnam.INSTANCE,
        Outer_HiddenAnam.INSTANCE,
        Outer_Holder_HeldAnam.INSTANCE,
        Outer_InnerAnam.INSTANCE,
        Outer_Inner_DeepAnam.INSTANCE,
        VisibleAnam.INSTANCE);
  }
}
