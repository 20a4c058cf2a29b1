package near;

import java.util.*;
import org.anam.*;
import org.anam.generated.Held;

/** A getter that is overridden with a subtype, and setters that take supertypes. */
@Anam
public class Covariant extends Shaped implements Held {
  @Hdf5Output private List<String> tags;
  @Hdf5Output private int count;
  @Hdf5Output private float weight;

  @Override
  public Dot getShape() {
    return (Dot) super.getShape();
  }

  public ArrayList<String> getTags() {
    return (ArrayList<String>) tags;
  }

  @Override
  public List<String> tags() {
    return tags;
  }

  public void setTags(Collection<String> value) {
    tags = new ArrayList<>(value);
  }

  public int getCount() {
    return count;
  }

  public void setCount(Object value) {
    count = -1;
  }

  public void setCount(double value) {
    count = (int) value;
  }

  public void setCount(long value) {
    count = (int) value;
  }

  public String setCount(int value) {
    return "not called";
  }

  public float getWeight() {
    return weight;
  }

  public void setWeight(double value) {
    weight = (float) value;
  }

  public static Object made() {
    Covariant made = new Covariant();
    made.setShape(new Dot(4));
    made.tags = new ArrayList<>(List.of("a", "b"));
    made.count = 16777217;
    made.weight = 0.1f;
    return made;
  }

  @Override
  public String fields() {
    return getShape().size() + " " + tags + count + " " + weight;
  }
}

@Anam
abstract class Shaped implements HasTags {
  @Hdf5Output private Shape shape;

  public Shape getShape() {
    return shape;
  }

  public void setShape(Shape value) {
    shape = value;
  }
}

interface HasTags {
  List<String> tags();
}

@Anam
sealed interface Shape permits Dot {}

@Anam
record Dot(int size) implements Shape {}
