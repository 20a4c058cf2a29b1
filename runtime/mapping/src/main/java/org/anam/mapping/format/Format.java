package org.anam.mapping.format;

/** The names that the format reserves. */
public final class Format {

  /** The attribute that makes a group an object, and names its class. */
  public static final String CLASS = "class";

  /** The attribute that holds the name map. */
  public static final String NAME_MAP = "namemaps";

  /** The attribute of old-style lists, and the start of every name that belongs to them. */
  public static final String OLD_LISTS = "LISTS";

  /**
   * What the names of the items of an old-style list begin with; the list's name and a number
   * follow.
   */
  public static final String OLD_LIST = "LIST_";

  /** Attributes that start so are never extra data. */
  public static final String LIST = "LIST";

  /** The attribute of remembered Java types; it begins as what no reader takes for extra data. */
  public static final String JAVA_TYPES = "LIST_java";

  /** The attribute of lists and dictionaries that has the number of their items. */
  public static final String COUNT = "count";

  /** What the names of the items of a list begin with; a number follows. */
  public static final String ITEM = "LIST_item";

  /** The list of the keys of a dictionary. */
  public static final String KEYS = "dictkeys";

  /** The list of the values of a dictionary. */
  public static final String DATA = "dictdata";

  /** The shape of an array without elements. */
  public static final String SHAPE = "shape";

  /** The element type of an array without elements, by its name in numpy. */
  public static final String DTYPE = "dtype";

  /** The element of an array without dimensions. */
  public static final String VALUE = "value";

  /** The class name of lists. */
  public static final String LIST_CLASS = "anamnesis.abstract.AnamList";

  /** The class name of dictionaries. */
  public static final String DICT_CLASS = "anamnesis.abstract.AnamDict";

  /** The class name of arrays without elements or dimensions. */
  public static final String EMPTY_ARRAY_CLASS = "anamnesis.abstract.AnamEmptyArray";

  /** The class name of stores. */
  public static final String STORE_CLASS = "anamnesis.store.Store";

  private Format() {}

  /** Whether the class name is one of the format's own structures. */
  public static boolean isStructure(String className) {
    return className.equals(LIST_CLASS)
        || className.equals(DICT_CLASS)
        || className.equals(EMPTY_ARRAY_CLASS);
  }

  /** Whether an attribute belongs to the format itself and is no extra data. */
  public static boolean isReservedAttribute(String name) {
    return name.equals(CLASS) || name.equals(NAME_MAP) || name.startsWith(LIST);
  }
}
