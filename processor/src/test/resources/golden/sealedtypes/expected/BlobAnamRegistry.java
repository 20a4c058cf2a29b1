package lab;

import java.util.List;
import org.anam.AnamGenerated;
import org.anam.codec.Codec;
import org.anam.codec.CodecModule;

/** Lists the codecs of this compilation; found through {@link java.util.ServiceLoader}. */
@AnamGenerated("org.anam.processor.RegistryProcessor")
public final class BlobAnamRegistry implements CodecModule {
  /** Called by {@link java.util.ServiceLoader}. */
  public BlobAnamRegistry() {
  }

  @Override
  public List<Codec<?>> codecs() {
    return List.of(
        BlobAnam.INSTANCE,
        CircleAnam.INSTANCE,
        DrawingAnam.INSTANCE,
        Open_KnownAnam.INSTANCE,
        Outcome_FailureAnam.INSTANCE,
        Outcome_NothingAnam.INSTANCE,
        Outcome_SuccessAnam.INSTANCE,
        Polygon_SquareAnam.INSTANCE,
        Polygon_TriangleAnam.INSTANCE);
  }
}
