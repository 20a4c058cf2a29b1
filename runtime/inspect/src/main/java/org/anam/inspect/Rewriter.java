package org.anam.inspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.anam.array.ElementType;
import org.anam.codec.CodecLookup;
import org.anam.codec.Depth;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.Excerpt;
import org.anam.layout.ArrayLayout;
import org.anam.layout.TextForm;
import org.anam.mapping.format.Format;
import org.anam.mapping.load.LoadContext;
import org.anam.mapping.load.ObjectEntries;
import org.anam.mapping.load.OldLists;
import org.anam.mapping.load.PlaceReader;
import org.anam.storage.Storage;
import org.anam.storage.StorageCopier;
import org.anam.storage.StorageFile;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredAttribute;
import org.anam.storage.StoredValue;
import org.anam.storage.error.StorageError;

/** Copies a file's content to another file, with changes of layout and of old-style lists. */
final class Rewriter {

  private final StorageCopier copier;
  private final ArrayLayout layout;
  private final boolean renewLists;
  private final LoadContext context;
  private final Consumer<String> listener;
  private final List<Problem> losses = new ArrayList<>();
  private final List<String> kept = new ArrayList<>();
  private String lack;
  private int depth;
  private boolean insideEmptyArray;

  /**
   * A copy of one file to another, which is new.
   *
   * @param layout that of arrays; null to leave them as they are
   * @param renewLists whether lists of the old style become lists
   * @param none a lookup that knows no class, for it is never asked
   * @param listener told of each path before it is copied
   */
  Rewriter(
      Storage storage,
      StorageFile source,
      StorageFile target,
      ArrayLayout layout,
      boolean renewLists,
      CodecLookup none,
      Consumer<String> listener) {
    copier = storage.copier(source, target, new Told());
    this.layout = layout;
    this.renewLists = renewLists;
    this.listener = listener;
    context = new LoadContext(source.path(), source.length(), none, null, false, null);
  }

  /** What could not be copied. */
  List<Problem> losses() {
    return List.copyOf(losses);
  }

  /** The paths of arrays that keep their layout though another was asked for. */
  List<String> kept() {
    return List.copyOf(kept);
  }

  /** Copies all of the file. */
  void copyAll(StorageGroup source, StorageGroup target) {
    copier.root(source, target);
    copy(source, target);
    copier.finish();
  }

  private void copy(StorageGroup source, StorageGroup target) {
    if (++depth > Depth.LIMIT) {
      throw AnamException.of(CoreError.TOO_DEEP, "Groups are nested too deeply")
          .path(Excerpt.of(source.path(), 200))
          .build();
    }
    OldLists lists = renewLists && hasOldLists(source) ? oldLists(source) : null;
    for (String name : copier.attributeNames(source)) {
      if (lists == null || !isReplaced(name, lists)) {
        attribute(source, name, target);
      } else if (lists.has(name)) {
        hidden(source, name);
      }
    }
    for (String name : copier.linkNames(source)) {
      if (lists == null || !isReplaced(name, lists)) {
        link(source, name, target, name);
      } else if (lists.has(name)) {
        hidden(source, name);
      }
    }
    if (lists != null) {
      for (String name : lists.names()) {
        list(source, name, lists.count(name), target);
      }
    }
    depth--;
  }

  private static boolean hasOldLists(StorageGroup group) {
    try (StoredAttribute lists = group.openAttribute(Format.OLD_LISTS);
        StoredAttribute className = group.openAttribute(Format.CLASS)) {
      return lists != null && className != null;
    }
  }

  private OldLists oldLists(StorageGroup group) {
    PlaceReader place = new PlaceReader(context, null, group, null);
    place.toEntry(Format.OLD_LISTS);
    return OldLists.read(group, context, place);
  }

  private static boolean isReplaced(String name, OldLists lists) {
    return lists.has(name) || ObjectEntries.isOfOldLists(name, lists);
  }

  /** A list of the old style counts before an entry of its name, which no reader sees. */
  private void hidden(StorageGroup source, String name) {
    lose(
        path(source, name), "The entry is hidden by a list of the old style, which takes its name");
  }

  private void list(StorageGroup source, String name, int count, StorageGroup target) {
    try (StorageGroup list = target.createGroup(name)) {
      list.writeText(Format.CLASS, Format.LIST_CLASS, TextForm.UTF8);
      list.writeInteger(Format.COUNT, ElementType.INT64, count);
      for (int n = 0; n < count; n++) {
        String entry = Format.OLD_LIST + name + n;
        if (source.link(entry) == StorageGroup.Link.NONE) {
          throw AnamException.of(CoreError.MALFORMED, "The item of an old-style list is missing")
              .path(path(source, entry))
              .build();
        }
        link(source, entry, list, Format.ITEM + n);
      }
    }
  }

  private void attribute(StorageGroup source, String name, StorageGroup target) {
    listener.accept(path(source, name));
    copier.attribute(source, name, target);
  }

  private void link(StorageGroup source, String name, StorageGroup target, String newName) {
    listener.accept(path(source, name));
    if (!copier.isHard(source, name)) {
      copier.link(source, name, target, newName);
    } else if (!copier.again(source, name, target, newName)) {
      switch (source.link(name)) {
        case GROUP -> group(source, name, target, newName);
        case DATASET -> dataset(source, name, target, newName);
        default -> object(source, name, target, newName);
      }
    }
  }

  private void group(StorageGroup source, String name, StorageGroup target, String newName) {
    try (StorageGroup inner = source.openGroup(name)) {
      boolean outside = insideEmptyArray;
      insideEmptyArray |= isEmptyArray(inner);
      try (StorageGroup copy = copier.group(source, name, inner, target, newName)) {
        copy(inner, copy);
      }
      insideEmptyArray = outside;
    }
  }

  private static boolean isEmptyArray(StorageGroup group) {
    try (StoredAttribute className = group.openAttribute(Format.CLASS)) {
      return className != null
          && className.kind() == StoredValue.Kind.TEXT
          && !className.isNull()
          && className.shape().length == 0
          && className.readText().equals(Format.EMPTY_ARRAY_CLASS);
    } catch (AnamException e) {
      return false; // a text that is not UTF-8, which its own copy will tell
    }
  }

  private void dataset(StorageGroup source, String name, StorageGroup target, String newName) {
    if (layout != null && !insideEmptyArray) {
      if (copier.dataset(source, name, target, newName, layout)) {
        return;
      }
      kept.add(path(source, name));
    }
    object(source, name, target, newName);
  }

  private void object(StorageGroup source, String name, StorageGroup target, String newName) {
    try {
      copier.object(source, name, target, newName);
    } catch (AnamException e) {
      if (e.code() != StorageError.DAMAGED) {
        throw e;
      }
      losses.add(Problem.of(e, path(source, name)));
    }
  }

  /** What the engine could not copy though another one may; null when there is no such thing. */
  String lack() {
    return lack;
  }

  /** Keeps what the copier tells. */
  private final class Told implements StorageCopier.Losses {

    @Override
    public void lost(String path, String what) {
      lose(path, what);
    }

    @Override
    public void lacks(String path, String what) {
      lack = what;
      lose(path, what);
    }
  }

  private void lose(String path, String what) {
    losses.add(
        new Problem(
            Problem.Severity.ERROR,
            CoreError.UNMAPPABLE_VALUE,
            path,
            what,
            "It can be left out, or the file be copied by h5repack."));
  }

  private static String path(StorageGroup group, String name) {
    String path = group.path();
    return path.equals("/") ? "/" + name : path + "/" + name;
  }
}
