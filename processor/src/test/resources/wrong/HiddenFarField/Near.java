package lab;

import org.anam.*;

@Anam
class Near extends far.Open { // ERROR [ANAM019] In Base.size: The field size of Base is hidden by that of Near. Rename one of the two fields.
  int size;
}
