package lab;

import java.util.List;
import org.anam.Anam;
import org.anam.Hdf5Output;

@Anam
public class Middle<X> extends Base<List<X>, String> {
  @Hdf5Output int count;
  private double[] samples;

  @Override
  double[] samples() {
    return samples;
  }

  void samples(double[] value) {
    samples = value;
  }
}
