package org.anam.mapping.load;

import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.ErrorCode;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.RememberedTypes;
import org.anam.mapping.format.TypePlan;
import org.anam.mapping.progress.ProgramCode;
import org.anam.storage.StorageGroup;
import org.anam.storage.StoredValue;

/**
 * An entry of a group that is open for reading: what there is under its name, and the errors where
 * that is not what was expected.
 */
abstract class OpenPlace extends Place {

  /** Class and count, which every list has. */
  private static final int LIST_ATTRIBUTES = 2;

  final LoadContext context;
  StoredValue value;
  StorageGroup inner;
  private String className;
  int oldCount = -1;
  private long links = -1;
  private boolean countedAttributes;
  private boolean itemsAreLinks;
  private boolean empty;
  private RememberedTypes types;

  OpenPlace(LoadContext context, Place parent, StorageGroup group, TypePlan owner) {
    super(parent, group, owner);
    this.context = context;
  }

  // Opening and closing.

  /** Opens the entry of a member, a link before an attribute; false when there is neither. */
  final boolean open() {
    return (openLink() || openAttribute()) && holdsSomething();
  }

  /** Closes an entry without any value (a null dataspace), which counts as absent. */
  private boolean holdsSomething() {
    if (!isEmpty()) {
      return true;
    }
    StoredValue nothing = value;
    value = null;
    empty = true;
    nothing.close();
    return false;
  }

  /** Whether what is open is an attribute or dataset without any value. */
  final boolean isEmpty() {
    return value != null && value.isNull();
  }

  /** Whether the entry was there without a value. */
  final boolean wasEmpty() {
    return empty;
  }

  /**
   * Opens an item of a list, an attribute before a link; false when there is neither. The list has
   * its class and count among the attributes: when there are no more, no item is one.
   */
  final boolean openItem() {
    if (!itemsAreLinks) {
      if (openAttribute()) {
        return holdsSomething();
      }
      if (!countedAttributes) {
        countedAttributes = true;
        itemsAreLinks = group.attributeCount() <= LIST_ATTRIBUTES;
      }
    }
    return openLink() && holdsSomething();
  }

  final boolean openAttribute() {
    value = group.openAttribute(name);
    return value != null;
  }

  final boolean openLink() {
    if (links < 0 && !isRoot()) { // of a group with all that a file has, one is looked up
      links = group.linkCount();
    }
    if (links == 0) {
      return false;
    }
    StorageGroup.Link link = group.link(name);
    if (link == StorageGroup.Link.GROUP) {
      inner = group.openGroup(name);
    } else if (link == StorageGroup.Link.DATASET) {
      value = group.openDataset(name);
    } else if (link == StorageGroup.Link.OTHER) {
      OtherLink other = OtherLink.of(group, name);
      throw error(CoreError.MALFORMED, other.what()).remedy(other.remedy()).build();
    }
    return link != StorageGroup.Link.NONE;
  }

  /** Takes the list of sub-groups whose names start with the current one for the entry. */
  final void openOldList(int count) {
    oldCount = count;
  }

  /** What to throw instead of an exception: the program's own becomes ANAM133 at this place. */
  final RuntimeException failed(RuntimeException e) {
    return e instanceof AnamException known
        ? known.at(context.file, path(), label())
        : ProgramCode.threw(e, "while this was loaded", context.meter, this::error);
  }

  /** Closes what is open. */
  final void release() {
    StoredValue openValue = value;
    StorageGroup openGroup = inner;
    value = null;
    inner = null;
    className = null;
    oldCount = -1;
    empty = false;
    if (openValue != null) {
      openValue.close();
    }
    if (openGroup != null) {
      openGroup.close();
    }
  }

  // What is open.

  /** The class name of the group that is open; ANAM122 when there is none. */
  public final String className() {
    if (oldCount >= 0) {
      return Format.LIST_CLASS;
    }
    if (inner == null) {
      throw wrongType("an object");
    }
    if (className == null) {
      className = context.className(inner, this);
    }
    return className;
  }

  /** What the group remembers of its entries. */
  final RememberedTypes types() {
    if (types == null) {
      types = RememberedTypes.read(group);
    }
    return types;
  }

  // Errors.

  final AnamException wrongShape(String expected) {
    return error(CoreError.WRONG_SHAPE, "Expected " + expected + ", found " + Found.describe(value))
        .build();
  }

  final AnamException wrongType(String expected) {
    return error(CoreError.WRONG_TYPE, "Expected " + expected + ", found " + found()).build();
  }

  private String found() {
    if (oldCount >= 0) {
      return "a list of the old style";
    }
    return value != null ? Found.describe(value) : Found.describeGroup(className());
  }

  /** An error at this place; where a value does not fit its member, it says what type does. */
  public final AnamException.Builder error(ErrorCode code, String what) {
    AnamException.Builder error = context.error(code, what, this);
    if (code == CoreError.WRONG_TYPE
        || code == CoreError.WRONG_SHAPE
        || code == CoreError.OUT_OF_RANGE) {
      String remedy = fittingType();
      if (remedy != null) {
        error.remedy(remedy);
      }
    }
    return error;
  }

  private String fittingType() {
    if (isRoot()) {
      return "Load it without naming a class: Hdf5.load(file, \"" + name + "\").";
    }
    String subject = isItem() ? "the items" : "the member";
    if (value != null) {
      return FittingType.remedy(value, subject);
    }
    return inner == null && oldCount < 0 ? null : FittingType.remedy(className(), subject);
  }
}
