package org.anam.inspect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a file, described by what it means: an object with its members, a list with its items,
 * a dictionary with its keys and values, an array, a single value. What belongs to the format
 * alone, such as the attribute {@code class} or the groups of a dictionary's keys, does not appear.
 */
public final class Node {

  /** What a node is. */
  public enum Kind {
    /** A group with a class; its children are its members, in the order in which they are read. */
    OBJECT,
    /** A list; its children are its items. */
    LIST,
    /** A dictionary; its children are its values, each with a {@link Node#key() key}. */
    DICTIONARY,
    /** A group without a class; its children are its attributes and links. */
    GROUP,
    /** One number, boolean, text or constant of an enum. */
    SCALAR,
    /** An array of these, of any rank, including 0 where the format allows it. */
    ARRAY,
    /** An item of a list that is null. */
    ABSENT,
    /** A link that is only a path, or leads to what has been described before. */
    LINK,
    /** Something that no Java type stands for, or that cannot be read. */
    OTHER
  }

  /** What a node is kept in. */
  public enum Storage {
    /** An attribute. */
    ATTRIBUTE,
    /** A dataset. */
    DATASET,
    /** A group. */
    GROUP,
    /** Sub-groups of the object itself, as old files keep lists. */
    OLD_LIST,
    /** A link. */
    LINK,
    /** Nothing, for what is absent. */
    NONE
  }

  private final String name;
  private final Location location;
  private final Kind kind;
  private final Storage storage;
  private final String type;
  private final long[] shape;
  private final Object value;
  private final String layout;
  private final Node key;
  private final List<Node> children;
  private final List<Node> extras;
  private final long omitted;
  private final List<Problem> problems;

  private Node(Builder builder) {
    name = builder.name;
    location = builder.location;
    kind = Objects.requireNonNull(builder.kind, "kind");
    storage = builder.storage;
    type = builder.type;
    shape = builder.shape;
    value = builder.value;
    layout = builder.layout;
    key = builder.key;
    children = List.copyOf(builder.children);
    extras = List.copyOf(builder.extras);
    omitted = builder.omitted;
    problems = List.copyOf(builder.problems);
  }

  /** Starts the description of what lies at a place; the kind must be given. */
  public static Builder at(String name, Location location) {
    return new Builder(name, location);
  }

  /** The member's name, the item's number or, of a group's entry, the entry's name. */
  public String name() {
    return name;
  }

  /** Where it lies, for {@code Inspection.read}. */
  public Location location() {
    return location;
  }

  /** The path in the file. */
  public String path() {
    return location.path();
  }

  /** The kind of node. */
  public Kind kind() {
    return kind;
  }

  /** What it is kept in. */
  public Storage storage() {
    return storage;
  }

  /**
   * The class name of an object, the type of the elements of values, and where a link leads; empty
   * for the rest.
   */
  public String type() {
    return type;
  }

  /** The sizes of an array along its dimensions, a copy; empty for everything else. */
  public long[] shape() {
    return shape.clone();
  }

  /**
   * Of a scalar its value ({@code Long} and so on, {@code UnsignedNumber}, {@code Complex}, {@code
   * Boolean}, {@code String}); of an array its first elements in one row ({@code NdArray}, {@code
   * StringArray}, {@code StructuredArray}), as many as were asked for. Empty when it was not or
   * could not be read.
   */
  public Optional<Object> value() {
    return Optional.ofNullable(value);
  }

  /** Chunks and filters of a dataset; empty when its elements lie in one piece. */
  public String layout() {
    return layout;
  }

  /** The key, of a dictionary's value. */
  public Optional<Node> key() {
    return Optional.ofNullable(key);
  }

  /** Members, items, values or entries. */
  public List<Node> children() {
    return children;
  }

  /**
   * What lies here besides and is no part of the meaning: attributes of a dataset, further entries
   * of a list. Readers pass over it.
   */
  public List<Node> extras() {
    return extras;
  }

  /** How many children there are besides those described. */
  public long omitted() {
    return omitted;
  }

  /** What is wrong here; that of the children is with the children. */
  public List<Problem> problems() {
    return problems;
  }

  /** The same, as the value of a key. */
  public Node withKey(Node of) {
    Builder builder =
        at(name, location)
            .is(kind, storage)
            .type(type)
            .shape(shape)
            .value(value)
            .layout(layout)
            .key(of)
            .children(children, omitted)
            .extras(extras);
    problems.forEach(builder::problem);
    return builder.build();
  }

  /** This node, its keys, children and extras, and theirs, in order. */
  public List<Node> all() {
    List<Node> all = new ArrayList<>();
    collect(all);
    return all;
  }

  private void collect(List<Node> all) {
    all.add(this);
    if (key != null) {
      key.collect(all);
    }
    children.forEach(child -> child.collect(all));
    extras.forEach(extra -> extra.collect(all));
  }

  /** Kind, path, type and shape. */
  @Override
  public String toString() {
    return kind + " " + path() + " " + type + (shape.length > 0 ? Arrays.toString(shape) : "");
  }

  /** Collects the parts of a node. Not thread-safe. */
  public static final class Builder {

    private final String name;
    private final Location location;
    private Kind kind;
    private Storage storage = Storage.NONE;
    private String type = "";
    private long[] shape = {};
    private Object value;
    private String layout = "";
    private Node key;
    private List<Node> children = List.of();
    private List<Node> extras = List.of();
    private long omitted;
    private final List<Problem> problems = new ArrayList<>();

    private Builder(String name, Location location) {
      this.name = Objects.requireNonNull(name);
      this.location = Objects.requireNonNull(location);
    }

    /** What it is, and what it is kept in. */
    public Builder is(Kind what, Storage in) {
      kind = what;
      storage = in;
      return this;
    }

    /** The class, element type or target. */
    public Builder type(String text) {
      type = Objects.requireNonNull(text);
      return this;
    }

    /** The sizes of an array. */
    public Builder shape(long... sizes) {
      shape = sizes.clone();
      return this;
    }

    /** The value, or the first elements. */
    public Builder value(Object content) {
      value = content;
      return this;
    }

    /** Chunks and filters. */
    public Builder layout(String text) {
      layout = Objects.requireNonNull(text);
      return this;
    }

    /** The key of a dictionary's value. */
    public Builder key(Node node) {
      key = node;
      return this;
    }

    /** Members, items, values or entries, and how many there are besides. */
    public Builder children(List<Node> nodes, long besides) {
      children = nodes;
      omitted = besides;
      return this;
    }

    /** What readers pass over. */
    public Builder extras(List<Node> nodes) {
      extras = nodes;
      return this;
    }

    /** Adds something that is wrong. */
    public Builder problem(Problem problem) {
      problems.add(Objects.requireNonNull(problem));
      return this;
    }

    /** The path of the node that is being built. */
    public String path() {
      return location.path();
    }

    /** The finished node. */
    public Node build() {
      return new Node(this);
    }
  }
}
