package org.anam.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Classes with one member, an {@code int xPos} that holds 42: every way to declare it, to read it
 * and to set it, and what may stand below it in the hierarchy.
 */
final class AccessMatrix {

  /**
   * A program of the matrix.
   *
   * @param name its name, that of the mapped class in package {@code m}
   * @param sources its source files by qualified names: those of package {@code far} first
   * @param codes the errors that it must have; none if it must work
   * @param isDirect whether the field is read itself
   */
  record Program(String name, List<Source> sources, Set<String> codes, boolean isDirect) {}

  /** A source file. */
  record Source(String type, String text) {}

  enum Getter {
    NONE,
    PLAIN,
    GET,
    GET_BEANS,
    BOTH,
    IS,
    RETURNS_LONG
  }

  enum Setter {
    NONE,
    VOID,
    FLUENT,
    BEANS,
    PLAIN,
    PLAIN_COPY,
    WIDE,
    WIDE_BESIDE_COPY,
    NARROW,
    THROWS,
    CONSTRUCTOR,
    FINAL_AND_CONSTRUCTOR
  }

  enum Below {
    NOTHING,
    SUBCLASS,
    SAME_FIELD,
    STATIC_FIELD,
    OTHER_TYPE,
    PRIVATE_BETWEEN,
    CONSTANT,
    OVERRIDES,
    FAR,
    FAR_AND_SAME_FIELD;

    boolean isFar() {
      return this == FAR || this == FAR_AND_SAME_FIELD;
    }
  }

  private AccessMatrix() {}

  /** A share in which every two things meet, or all. */
  static List<Program> programs(boolean all) {
    List<Program> programs = new ArrayList<>();
    for (String visibility : List.of("private", "", "protected", "public")) {
      for (Getter getter : Getter.values()) {
        for (Setter setter : Setter.values()) {
          for (Below below : Below.values()) {
            boolean isSmall =
                below == Below.NOTHING
                    ? visibility.equals("private") || getter == Getter.BOTH
                    : (getter == Getter.NONE && setter == Setter.NONE)
                        || (getter == Getter.GET
                            && (setter == Setter.VOID || setter == Setter.CONSTRUCTOR));
            if (all || isSmall) {
              programs.add(
                  new Writer("C" + programs.size(), visibility, getter, setter, below).program());
            }
          }
        }
      }
    }
    return programs;
  }

  private record Writer(String name, String visibility, Getter getter, Setter setter, Below below) {

    Program program() {
      String base = below == Below.NOTHING ? name : name + "Base";
      String declared = declared(base);
      List<Source> sources = new ArrayList<>();
      if (below.isFar()) {
        sources.add(new Source("far." + base, "package far;\n\n" + declared));
        declared = "";
      }
      String text = "package m;\n\n" + declared + (below == Below.NOTHING ? "" : sub(base));
      sources.add(new Source("m." + name, text));
      return new Program(name, sources, codes(), isDirect());
    }

    private boolean takesParameter() {
      return setter == Setter.CONSTRUCTOR || setter == Setter.FINAL_AND_CONSTRUCTOR;
    }

    /** The one constructor's parameter is the member, or nothing to the mapping. */
    private String parameter() {
      return takesParameter() ? "xPos" : "held";
    }

    private boolean isDirect() {
      return below.isFar() ? visibility.equals("public") : !visibility.equals("private");
    }

    private boolean isRead() {
      return isDirect()
          || switch (getter) {
            case PLAIN, GET, GET_BEANS, BOTH -> true;
            case NONE, IS, RETURNS_LONG -> false;
          };
    }

    private boolean isSet() {
      return (isDirect() && setter != Setter.FINAL_AND_CONSTRUCTOR)
          || switch (setter) {
            case VOID, FLUENT, BEANS, PLAIN, WIDE, WIDE_BESIDE_COPY -> true;
            case CONSTRUCTOR, FINAL_AND_CONSTRUCTOR -> true;
            case NONE, PLAIN_COPY, NARROW, THROWS -> false;
          };
    }

    private Set<String> codes() {
      boolean hasSameField =
          switch (below) {
            case SAME_FIELD, FAR_AND_SAME_FIELD, PRIVATE_BETWEEN, OVERRIDES -> true;
            default -> false;
          };
      if (!isRead()) {
        return takesParameter() && hasSameField ? Set.of("ANAM019", "ANAM021") : Set.of("ANAM021");
      }
      if (takesParameter() && hasSameField) {
        return Set.of("ANAM019"); // the parameter may be meant for the other field
      }
      if (below == Below.OVERRIDES && !isDirect() && overridden().equals("getXPos")) {
        return Set.of("ANAM019");
      }
      return isSet() ? Set.of() : Set.of(setter == Setter.THROWS ? "ANAM017" : "ANAM016");
    }

    private String overridden() {
      return getter == Getter.GET || (getter == Getter.BOTH && setter != Setter.PLAIN)
          ? "getXPos"
          : "";
    }

    /** The class that declares the member. */
    private String declared(String base) {
      String kind =
          below == Below.NOTHING ? "public" : below.isFar() ? "public abstract" : "abstract";
      String isFinal = setter == Setter.FINAL_AND_CONSTRUCTOR ? "final " : "";
      return """
          @org.anam.Anam
          %s class %s implements org.anam.generated.Held {
            @org.anam.Hdf5Output %s %sint xPos;
            private int reads;
            protected %s(int %s) { this.xPos = %s; }
            %s
            public String fields() { return "xPos " + xPos; }
            public int reads() { return reads; }
            %s
            %s
            %s
          }
          """
          .formatted(
              kind,
              base,
              visibility,
              isFinal,
              base,
              parameter(),
              parameter(),
              takesParameter() ? "" : "protected " + base + "() {}",
              getters(),
              setters(base),
              below == Below.NOTHING ? made() : "");
    }

    private String made() {
      return "public static Object made() { return new " + name + "(42); }";
    }

    private String sub(String base) {
      String above = below.isFar() ? "far." + base : base;
      String between = "";
      if (below == Below.PRIVATE_BETWEEN) {
        between =
            """
            abstract class %sMid extends %s {
              private int xPos = 50;
              protected %sMid(int xPos) { super(xPos); }
              %s
              public String fields() { return super.fields() + " below " + xPos; }
            }
            """
                .formatted(
                    name, above, name, takesParameter() ? "" : "protected " + name + "Mid() {}");
        above = name + "Mid";
      }
      String own =
          switch (below) {
            case SAME_FIELD, FAR_AND_SAME_FIELD -> "int xPos = 50;";
            case STATIC_FIELD -> "static int xPos = 50;";
            case OTHER_TYPE -> "String xPos = \"none\";";
            case OVERRIDES ->
                overridden().isEmpty()
                    ? "int xPos = 50;"
                    : "int xPos = 50; @Override public int getXPos() { return xPos; }";
            default -> "";
          };
      String shown = own.isEmpty() ? "" : " + \" below \" + xPos";
      return between
          + """
          %s
          @org.anam.Anam
          public class %s extends %s %s {
            %s
            public %s(int %s) { super(%s); }
            %s
            public String fields() { return super.fields()%s; }
            %s
          }
          """
              .formatted(
                  below == Below.CONSTANT ? "interface " + name + "K { int xPos = 9; }" : "",
                  name,
                  above,
                  below == Below.CONSTANT ? "implements " + name + "K" : "",
                  own,
                  name,
                  parameter(),
                  parameter(),
                  takesParameter() ? "" : "public " + name + "() {}",
                  shown,
                  made());
    }

    private String getters() {
      String right = "() { reads++; return xPos; }";
      String wrong = "() { reads++; return -7; }";
      boolean isPlain = setter == Setter.PLAIN;
      return switch (getter) {
        case NONE -> "";
        case PLAIN -> "public int xPos" + right;
        case GET -> "public int getXPos" + right;
        case GET_BEANS -> "public int getxPos" + right;
        case BOTH ->
            "public int xPos"
                + (isPlain ? right : wrong)
                + " public int getXPos"
                + (isPlain ? wrong : right);
        case IS -> "public int isXPos" + wrong;
        case RETURNS_LONG -> "public long xPos" + wrong;
      };
    }

    private String setters(String base) {
      String set = "(int v) { xPos = v; }";
      return switch (setter) {
        case NONE, CONSTRUCTOR, FINAL_AND_CONSTRUCTOR -> "";
        case VOID -> "public void setXPos" + set;
        case FLUENT -> "public " + base + " setXPos(int v) { xPos = v; return this; }";
        case BEANS -> "public void setxPos" + set;
        case PLAIN -> "public void xPos" + set;
        case PLAIN_COPY -> "public " + base + " xPos(int v) { return this; }";
        case WIDE -> "public void setXPos(long v) { xPos = (int) v; }";
        case WIDE_BESIDE_COPY ->
            "public void setXPos(long v) { xPos = (int) v; }"
                + " public Object setXPos(int v) { return this; }";
        case NARROW -> "public void setXPos(float v) { xPos = (int) v; }";
        case THROWS -> "public void setXPos(int v) throws java.io.IOException { xPos = v; }";
      };
    }
  }
}
