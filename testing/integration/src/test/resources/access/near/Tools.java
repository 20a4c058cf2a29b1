package near;

import org.anam.*;
import org.anam.generated.Held;

/** Accessors as development environments, java.beans and Lombok write them. */
@Anam
public class Tools implements Held {
  @Hdf5Output private int xPos;
  @Hdf5Output private int yPos;
  @Hdf5Output private boolean isActive;
  @Hdf5Output private Boolean isKnown;
  @Hdf5Output private Boolean closed;
  @Hdf5Output private String URL;
  @Hdf5Output private String aB;
  @Hdf5Output private String _id;

  public int getxPos() {
    return xPos;
  }

  public void setxPos(int value) {
    xPos = value;
  }

  public int getYPos() {
    return yPos;
  }

  public void setYPos(int value) {
    yPos = value;
  }

  public boolean isActive() {
    return isActive;
  }

  public void setActive(boolean value) {
    isActive = value;
  }

  public Boolean getIsKnown() {
    return isKnown;
  }

  public void setIsKnown(Boolean value) {
    isKnown = value;
  }

  public Boolean isClosed() {
    return closed;
  }

  public void setClosed(Boolean value) {
    closed = value;
  }

  public String getURL() {
    return URL;
  }

  public void setURL(String value) {
    URL = value;
  }

  public String getaB() {
    return aB;
  }

  public void setaB(String value) {
    aB = value;
  }

  public String get_id() {
    return _id;
  }

  public void set_id(String value) {
    _id = value;
  }

  public static Object made() {
    Tools made = new Tools();
    made.xPos = 1;
    made.yPos = 2;
    made.isActive = true;
    made.isKnown = true;
    made.closed = true;
    made.URL = "u";
    made.aB = "ab";
    made._id = "i";
    return made;
  }

  @Override
  public String fields() {
    return xPos + " " + yPos + " " + isActive + " " + isKnown + closed + URL + aB + _id;
  }
}
