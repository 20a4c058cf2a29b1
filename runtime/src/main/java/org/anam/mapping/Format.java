package org.anam.mapping;

/** The names that the format reserves. */
final class Format {

  /** The attribute that makes a group an object, and names its class. */
  static final String CLASS = "class";

  /** The attribute that holds the name map. */
  static final String NAME_MAP = "namemaps";

  /** The attribute of old-style lists, and the start of every name that belongs to them. */
  static final String OLD_LISTS = "LISTS";

  static final String OLD_LIST = "LIST_";

  /** Attributes that start so are never extra data. */
  static final String LIST = "LIST";

  /** The attribute of remembered Java types; it begins as what no reader takes for extra data. */
  static final String JAVA_TYPES = "LIST_java";

  static final String COUNT = "count";
  static final String ITEM = "LIST_item";
  static final String KEYS = "dictkeys";
  static final String DATA = "dictdata";
  static final String SHAPE = "shape";
  static final String DTYPE = "dtype";
  static final String VALUE = "value";

  static final String LIST_CLASS = "anamnesis.abstract.AnamList";
  static final String DICT_CLASS = "anamnesis.abstract.AnamDict";
  static final String EMPTY_ARRAY_CLASS = "anamnesis.abstract.AnamEmptyArray";

  static final String STORE_CLASS = "anamnesis.store.Store";

  private Format() {}

  /** Whether the class name is one of the format's own structures. */
  static boolean isStructure(String className) {
    return className.equals(LIST_CLASS)
        || className.equals(DICT_CLASS)
        || className.equals(EMPTY_ARRAY_CLASS);
  }

  /** Whether an attribute belongs to the format itself and is no extra data. */
  static boolean isReservedAttribute(String name) {
    return name.equals(CLASS) || name.equals(NAME_MAP) || name.startsWith(LIST);
  }
}
