package lab;

import java.util.*;
import org.anam.*;

@Anam
abstract class HiddenAccessors {
  @Hdf5Output private int size;

  int getSize() {
    return size;
  }

  void setSize(int value) {
    size = value;
  }

  @Anam
  static class Below extends HiddenAccessors { // ERROR [ANAM019] In HiddenAccessors.size: The field size of HiddenAccessors is hidden by that of Below, and getSize() may mean either. Rename one of the two fields.
    private int size;

    @Override
    int getSize() {
      return size;
    }
  }

  @Anam
  static class Named extends HiddenAccessors {
    @Hdf5Output("own") int size; // ERROR [ANAM023] The Java name size belongs to the member size of HiddenAccessors already. Rename one of them.
  }

  @Anam
  static class Built extends HiddenAccessors { // ERROR [ANAM019] In HiddenAccessors.size: The field size of HiddenAccessors is hidden by that of Built, and the constructor's parameter size may mean either. Rename one of the two fields.
    private final int size;

    Built(int size) {
      this.size = size;
    }
  }
}
