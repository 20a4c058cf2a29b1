package near;

import java.util.*;
import org.anam.*;
import org.anam.generated.Held;

/** Accessors that return an Optional of the member, one of them empty. */
@Anam
public class Optionals implements Held {
  @Hdf5Output private String note;
  @Hdf5Output private List<Integer> marks;
  @Hdf5Output private Integer count;

  public Optional<String> getNote() {
    return Optional.ofNullable(note);
  }

  public void setNote(String value) {
    note = value;
  }

  public Optional<List<Integer>> marks() {
    return Optional.ofNullable(marks);
  }

  public void setMarks(List<Integer> value) {
    marks = value;
  }

  public Optional<Integer> getCount() {
    return Optional.ofNullable(count);
  }

  public void setCount(Integer value) {
    count = value;
  }

  public static Object made() {
    Optionals made = new Optionals();
    made.note = "n";
    made.marks = List.of(1, 2);
    return made;
  }

  @Override
  public String fields() {
    return note + marks + count;
  }
}
