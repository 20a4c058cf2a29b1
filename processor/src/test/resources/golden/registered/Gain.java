package lab;

import org.anam.Anam;

@Anam
public record Gain(Double setting) implements Plugin<Double> {
  @Override
  public Double getSetting() {
    return setting;
  }
}
