package lab;

import java.util.*;
import org.anam.*;

@Anam
class UndecidableAccessors {
  @Hdf5Output private boolean active; // ERROR [ANAM020] The member active has two accessors: isActive() and getActive(). Put the annotation on the accessor to use, in place of the field; or make the field package-private.
  @Hdf5Output private int xPos; // ERROR [ANAM020] The member xPos has two accessors: getXPos() and getxPos(). Put the annotation on the accessor to use, in place of the field; or make the field package-private.
  @Hdf5Output private boolean isOpen; // ERROR [ANAM020] The member isOpen has the accessor isOpen(), which may be that of the field open. Put the annotation on the accessor to use, in place of the field; or make the field package-private.
  private boolean open;
  @Hdf5Output private String code; // ERROR [ANAM020] The member code has two accessors: setCode(CharSequence) and setCode(Comparable<String>). Remove or rename one of them, or make the member a parameter of the constructor.

  boolean isActive() {
    return active;
  }

  boolean getActive() {
    return active;
  }

  void setActive(boolean value) {
    active = value;
  }

  int getXPos() {
    return xPos;
  }

  int getxPos() {
    return -xPos;
  }

  void setXPos(int value) {
    xPos = value;
  }

  boolean isOpen() {
    return open;
  }

  void setIsOpen(boolean value) {
    isOpen = value;
  }

  String code() {
    return code;
  }

  void setCode(CharSequence value) {}

  void setCode(Comparable<String> value) {}
}

@Anam
class SharedAccessor {
  @Hdf5Output private int url;
  @Hdf5Output private int URL;

  int url() {
    return url;
  }

  int getUrl() {
    return url;
  }

  int getURL() {
    return URL;
  }

  @Hdf5Output
  int getXPos() {
    return 1;
  }

  @Hdf5Output
  int getxPos() { // ERROR [ANAM020] The method setXPos(int) may be an accessor of XPos and of xPos. Remove or rename one of them, or make the member a parameter of the constructor.
    return 2;
  }

  void setXPos(int value) {}

  void setUrl(int value) {}

  void setURL(int value) {}
}
