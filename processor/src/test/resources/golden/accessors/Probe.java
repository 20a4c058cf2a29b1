package lab;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.anam.Anam;
import org.anam.AnamConstructor;
import org.anam.Hdf5Output;

@Anam
public class Probe extends Instrument<List<String>> {
  static String reading;
  String size;
  private final Integer number;
  private final char unit;
  private String serial;
  @Hdf5Output private boolean isActive;
  @Hdf5Output private int xPos;
  @Hdf5Output private String note;
  @Hdf5Output private List<String> tags;

  @AnamConstructor
  public Probe(Number number, int unit) {
    this.number = (Integer) number;
    this.unit = (char) unit;
  }

  public Probe(Integer number, char unit) {
    this.number = -number;
    this.unit = unit;
  }

  @Override
  public Integer number() {
    return number;
  }

  @Hdf5Output
  public char getUnit() {
    return unit;
  }

  @Override
  public String getSerial() {
    return serial;
  }

  public Probe setSerial(String value) {
    serial = value;
    return this;
  }

  public boolean isActive() {
    return isActive;
  }

  public void setActive(boolean value) {
    isActive = value;
  }

  public int getxPos() {
    return xPos;
  }

  public void setxPos(double value) {
    xPos = (int) value;
  }

  public void setxPos(long value) {
    xPos = (int) value;
  }

  public Probe xPos(int value) {
    return new Probe(value, 0);
  }

  public Optional<String> getNote() {
    return Optional.ofNullable(note);
  }

  public void setNote(String value) {
    note = value;
  }

  public List<String> getTags() {
    return tags;
  }

  public void setTags(Collection<String> value) {
    tags = List.copyOf(value);
  }
}
