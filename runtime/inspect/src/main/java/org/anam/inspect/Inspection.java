package org.anam.inspect;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anam.array.NdArray;
import org.anam.error.AnamException;
import org.anam.error.Argument;
import org.anam.error.CoreError;
import org.anam.file.CheckedFile;
import org.anam.file.SharedFile;
import org.anam.hdf5.LoadOptions;
import org.anam.mapping.error.MappingError;
import org.anam.registry.Registry;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.Storages;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredDataset;
import org.anam.storage.StoredValue;

/**
 * Looks into a file without the classes of what it holds.
 *
 * <pre>{@code
 * try (Inspection file = Inspection.open(path)) {
 *   for (Node member : file.tree("/person", Inspection.Extent.ALL).children()) {
 *     System.out.println(member.name() + " " + member.type());
 *   }
 * }
 * }</pre>
 *
 * <p>Close it when done; after that every call throws ANAM168. Thread-safe: calls wait for each
 * other. What one engine lacks is looked at by the next, as at a load. A damaged file without a
 * seal can crash the native library, where that reads it, as it can at a load; {@link Soundness}
 * finds that out.
 */
public final class Inspection implements AutoCloseable {

  private final Path path;
  private final SharedFile<Opened> file;
  private final boolean sealed;

  /**
   * How much of a file is described.
   *
   * @param depth how many levels below the place; 0 for the place alone
   * @param children how many members, items or entries of each place
   * @param elements how many elements from the beginning of each array
   * @param complete whether every value is read to its end, and only its beginning kept, to see
   *     whether it can be
   */
  public record Extent(int depth, int children, int elements, boolean complete) {

    /** Everything, with the first 16 elements of arrays. */
    public static final Extent ALL = new Extent(Integer.MAX_VALUE, Integer.MAX_VALUE, 16, false);
  }

  private Inspection(Path path, LoadOptions options) {
    this.path = path;
    file =
        new SharedFile<>(
            path,
            new SharedFile.Access(
                options.engine().orElse(null), options.isSealRequired(), options.fillLimit()),
            (CheckedFile checked) -> Opened.of(checked));
    sealed = file.call(Opened::sealed);
  }

  /** A file that an engine has opened, with its root group. */
  private record Opened(StorageFile file, StorageGroup root, boolean sealed)
      implements AutoCloseable {

    static Opened of(CheckedFile checked) {
      StorageFile file = checked.file();
      boolean open = false;
      try {
        Opened opened = new Opened(file, file.root(), checked.sealed());
        open = true;
        return opened;
      } finally {
        if (!open) {
          file.close();
        }
      }
    }

    @Override
    public void close() {
      try {
        root.close();
      } finally {
        file.close();
      }
    }
  }

  /**
   * Opens a file, after the checks that a load makes.
   *
   * @throws AnamException ANAM161 to ANAM163, ANAM165 or ANAM167
   */
  public static Inspection open(Path path) {
    return open(path, LoadOptions.defaults());
  }

  /**
   * Opens a file, after the checks that a load makes.
   *
   * @param options of which only the engine, the fill limit and the requirement of a seal matter
   *     here
   * @throws AnamException ANAM161 to ANAM163, or ANAM165 to ANAM167
   */
  public static Inspection open(Path path, LoadOptions options) {
    Argument.notNull(path, "path");
    Argument.notNull(options, "options");
    return new Inspection(path, options);
  }

  /** Whether the file is sealed; the seal fits, or the file would not have been opened. */
  public boolean isSealed() {
    return sealed;
  }

  /** Describes what lies at a path; {@code /} is the whole file. */
  public Node tree(String at, Extent extent) {
    return tree(at, extent, place -> {});
  }

  /**
   * Describes what lies at a path. What is wrong in the file is told by the nodes' problems.
   *
   * @param at a path such as {@code /person/age}; a link counts before an attribute of the same
   *     name, which {@code /person/@age} is
   * @param listener told of each path before it is read, while other calls wait
   * @throws AnamException ANAM130 when nothing is there
   */
  public Node tree(String at, Extent extent, Consumer<String> listener) {
    Argument.notNull(at, "at");
    Argument.notNull(extent, "extent");
    Argument.notNull(listener, "listener");
    AtomicReference<Node> incomplete = new AtomicReference<>();
    try {
      return file.call(opened -> tree(opened, at, extent, listener, incomplete));
    } catch (AnamException e) {
      if (Storages.isLack(e) && incomplete.get() != null) {
        return incomplete.get();
      }
      throw e.at(path, null, null);
    } catch (StackOverflowError e) {
      throw AnamException.of(CoreError.TOO_DEEP, "Groups are nested too deeply for the stack")
          .file(path)
          .path(at)
          .remedy("Look at it in a thread with a larger stack.")
          .cause(e)
          .build();
    }
  }

  /**
   * Describes by one engine.
   *
   * @param incomplete gets what the first engine had to say, if it lacks something; what it lacks
   *     is thrown, so that the next one is asked
   */
  private Node tree(
      Opened opened,
      String at,
      Extent extent,
      Consumer<String> listener,
      AtomicReference<Node> incomplete) {
    AtomicReference<AnamException> lack = new AtomicReference<>();
    TreeOptions options =
        new TreeOptions(
            extent.depth(),
            extent.children(),
            extent.elements(),
            extent.complete(),
            listener,
            lack::set);
    TreeReader reader = new TreeReader(path, opened.file().length(), Registry.of(), options);
    List<String> names = new ArrayList<>(List.of(at.split("/", -1)));
    names.removeIf(String::isEmpty);
    Node node =
        names.isEmpty() ? reader.root(opened.root()) : find(opened.root(), reader, names, at);
    if (lack.get() != null) {
      incomplete.compareAndSet(null, node);
      throw lack.get();
    }
    return node;
  }

  private Node find(StorageGroup root, TreeReader reader, List<String> names, String at) {
    Location location = Location.ROOT;
    for (String name : names.subList(0, names.size() - 1)) {
      location = location.link(name);
    }
    String last = names.get(names.size() - 1);
    Location holder = location;
    return in(
        root,
        holder,
        group -> {
          if (group.link(last) != StorageGroup.Link.NONE) {
            return reader.link(group, last, holder.link(last));
          }
          String name = group.attributeNames().contains(last) ? last : last.substring(1);
          return reader.attribute(group, name, holder.attribute(name));
        },
        dataset -> {
          throw notThere(at);
        },
        last);
  }

  /** Opens the groups on the way, or a dataset as the last of them, and acts there. */
  private <R> R in(
      StorageGroup root,
      Location at,
      Function<StorageGroup, R> inGroup,
      Function<StoredDataset, R> inDataset,
      String entry) {
    Deque<String> names = new ArrayDeque<>();
    for (Location step = at; step.parent() != null; step = step.parent()) {
      names.push(step.name());
    }
    List<StorageGroup> open = new ArrayList<>();
    StorageGroup group = root;
    try {
      while (!names.isEmpty()) {
        String name = names.pop();
        StorageGroup.Link link = group.link(name);
        if (link == StorageGroup.Link.DATASET && names.isEmpty()) {
          try (StoredDataset dataset = group.openDataset(name)) {
            return inDataset.apply(dataset);
          }
        }
        if (link != StorageGroup.Link.GROUP) {
          throw notThere(at.path());
        }
        group = group.openGroup(name);
        open.add(group);
      }
      if (!isThere(group, entry)) {
        throw notThere(at.link(entry).path());
      }
      return inGroup.apply(group);
    } finally {
      for (int i = open.size() - 1; i >= 0; i--) {
        open.get(i).close();
      }
    }
  }

  private static boolean isThere(StorageGroup group, String entry) {
    if (group.link(entry) != StorageGroup.Link.NONE) {
      return true;
    }
    List<String> attributes = group.attributeNames();
    return attributes.contains(entry)
        || (entry.startsWith("@") && attributes.contains(entry.substring(1)));
  }

  private AnamException notThere(String at) {
    return AnamException.of(MappingError.NO_SUCH_GROUP, "There is nothing at this path")
        .file(path)
        .path(at.startsWith("/") ? at : "/" + at)
        .remedy("anam ls shows what is there.")
        .build();
  }

  /**
   * Reads all of an array: an {@code NdArray}, {@code StructuredArray} or {@code StringArray} of
   * its shape, one row of the names of an enum's constants, or the bytes of what no Java type
   * stands for.
   *
   * @param node an array or other value of this file
   * @return null when what it holds lies elsewhere and cannot be read
   * @throws AnamException ANAM128 when it is too large, ANAM129 or ANAM167 when it is damaged
   */
  public Object read(Node node) {
    Argument.notNull(node, "node");
    try {
      return file.call(opened -> read(opened.root(), node));
    } catch (AnamException e) {
      throw e.at(path, null, null);
    }
  }

  private Object read(StorageGroup root, Node node) {
    if (node.storage() == Node.Storage.GROUP) {
      return node.value().map(row -> whole((NdArray) row, node.shape())).orElse(null);
    }
    Location at = node.location();
    return in(
        root,
        at.parent(),
        group -> {
          try (StoredValue value =
              at.attribute() ? group.openAttribute(at.name()) : openDataset(group, at)) {
            return content(value);
          }
        },
        dataset -> {
          try (StoredAttribute value = dataset.openAttribute(at.name())) {
            return content(value);
          }
        },
        at.name());
  }

  /** What is kept as a group is one value or zeros, however much of it the description has. */
  private static NdArray whole(NdArray row, long[] shape) {
    return shape.length == 0 ? row.reshape() : NdArray.zeros(row.type(), shape);
  }

  private static StoredDataset openDataset(StorageGroup group, Location at) {
    if (group.link(at.name()) != StorageGroup.Link.DATASET) {
      Argument.require(false, at + " is no dataset", "Pass a node of an array or other value.");
    }
    return group.openDataset(at.name());
  }

  private static Object content(StoredValue value) {
    if (value == null || value.isNull()) {
      return null;
    }
    Object elements = value.readElements();
    if (elements != null) {
      return elements;
    }
    return value.kind() == StoredValue.Kind.ENUM
        ? value.readFirst(Integer.MAX_VALUE)
        : value.readBytes();
  }

  @Override
  public void close() {
    file.close();
  }
}
