package org.anam.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/** How the codec of a value is put together from the catalogue {@code org.anam.codec.Values}. */
public sealed interface Coding {

  /** The codecs inside this one. */
  default List<Coding> parts() {
    return List.of();
  }

  /** Whether the codec depends on a type variable of the mapped type. */
  default boolean isOpen() {
    return parts().stream().anyMatch(Coding::isOpen);
  }

  /** Whether a part is made without type arguments. */
  default boolean isRaw() {
    return parts().stream().anyMatch(Coding::isRaw);
  }

  /** How much code makes the codec, in calls about. */
  default int weight() {
    return 1 + parts().stream().mapToInt(Coding::weight).sum();
  }

  /**
   * A ready-made codec.
   *
   * @param field its name in the catalogue
   * @param kind what sort of value it is for
   */
  record Constant(String field, Kind kind) implements Coding {

    /** The codec of whatever can be mapped. */
    public static final Constant ANY = new Constant("ANY", Kind.OPEN);

    /** Whether it is for single values, rather than arrays. */
    public boolean isScalar() {
      return !kind.isArray();
    }
  }

  /**
   * An array of arrays.
   *
   * @param rows the codec of one row
   * @param row the type of one row
   */
  record Rows(Coding rows, TypeName row) implements Coding {
    @Override
    public List<Coding> parts() {
      return List.of(rows);
    }
  }

  /**
   * The constants of an enum.
   *
   * @param type the enum
   */
  record Enumeration(ClassName type) implements Coding {}

  /**
   * A container.
   *
   * @param method the factory's name in the catalogue
   * @param parts the codecs of what it contains
   * @param supplier what makes an empty one, where the factory has to be told
   */
  record Container(String method, List<Coding> parts, Optional<EmptyContainer> supplier)
      implements Coding {
    /** Copies the list. */
    public Container {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Makes empty containers.
   *
   * @param type the class
   * @param way how it makes one
   * @param enumeration the enum that an EnumSet or EnumMap is for
   * @param comparator the class of the comparator that sorts it, where it is not the natural order
   * @param isOfThePlatform whether the class is one of Java itself, not of the user
   */
  record EmptyContainer(
      ClassName type,
      Way way,
      Optional<ClassName> enumeration,
      Optional<ClassName> comparator,
      boolean isOfThePlatform) {

    /** A class that makes empty containers by its constructor. */
    public static EmptyContainer constructed(ClassName type, boolean isOfThePlatform) {
      return new EmptyContainer(
          type, Way.CONSTRUCTOR, Optional.empty(), Optional.empty(), isOfThePlatform);
    }

    /** The same, sorted by a comparator that its constructor takes in that way. */
    public EmptyContainer sortedBy(ClassName order, Way taken) {
      return new EmptyContainer(type, taken, enumeration, Optional.of(order), isOfThePlatform);
    }
  }

  /** Ways to make an empty container. */
  enum Way {
    /** By its constructor without parameters. */
    CONSTRUCTOR,
    /** By its constructor with a comparator. */
    COMPARATOR,
    /** By its constructor with a capacity and a comparator, as it has none with a comparator. */
    CAPACITY_AND_COMPARATOR,
    /** As an EnumSet, by its factory. */
    ENUM_SET,
    /** As an EnumMap, by its constructor. */
    ENUM_MAP
  }

  /**
   * A mapped object.
   *
   * @param codec the class of its codec
   * @param parts the codecs of its type arguments
   * @param isAlone whether the codec has to be made without type arguments, since no compiler could
   *     find them: its parameters have bounds, and what some stand for is not known
   */
  record Mapped(ClassName codec, List<Coding> parts, boolean isAlone) implements Coding {
    /** Copies the list. */
    public Mapped {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean isRaw() {
      return isAlone || Coding.super.isRaw();
    }
  }

  /**
   * An object of one of several types, all known.
   *
   * @param type what they have in common
   * @param subtypes the codecs
   */
  record Alternatives(ClassName type, List<Mapped> subtypes) implements Coding {
    /** Copies the list. */
    public Alternatives {
      subtypes = List.copyOf(subtypes);
    }

    @Override
    public List<Coding> parts() {
      return List.copyOf(subtypes);
    }
  }

  /**
   * An object of any registered type that is a subtype of one.
   *
   * @param type what they have in common
   */
  record Registered(ClassName type) implements Coding {}

  /**
   * A value that a converter turns into another.
   *
   * @param converter the converter's class
   * @param stored the codec of what is stored
   */
  record Converted(ClassName converter, Coding stored) implements Coding {
    @Override
    public List<Coding> parts() {
      return List.of(stored);
    }
  }

  /**
   * A value whose type is a type variable of the mapped type.
   *
   * @param name the variable's name
   */
  record Variable(String name) implements Coding {
    @Override
    public boolean isOpen() {
      return true;
    }
  }
}
