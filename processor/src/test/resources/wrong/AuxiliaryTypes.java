import java.util.List;
import org.anam.Anam;

/** Holds types that stand in a file of another name. */
public class AuxiliaryTypes {
  @Anam
  record Inside(Tint tint) {}

  @Anam
  record Beside(List<Tint> tints) {}
}

@Anam
record Second(int x) {} // NOTE [ANAM084] The type Second stands in AuxiliaryTypes.java, and javac -Xlint:auxiliaryclass warns where generated code names it. Move the type to a file of its own; there is no @SuppressWarnings for where generated code names it.

enum Tint { // NOTE [ANAM084] The type Tint stands in AuxiliaryTypes.java, and javac -Xlint:auxiliaryclass warns where generated code names it. Move the type to a file of its own; there is no @SuppressWarnings for where generated code names it.
  RED
}

class Outer { // NOTE [ANAM084] The type Outer stands in AuxiliaryTypes.java, and javac -Xlint:auxiliaryclass warns where generated code names it. Move the type to a file of its own; there is no @SuppressWarnings for where generated code names it.
  @Anam
  record Inner(int x) {}
}

class Unnamed {}
