package org.anam.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.codec.ObjectReader;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.NearestName;
import org.anam.mapping.error.MappingError;
import org.anam.storage.StorageGroup;

/** Reads the members of one object from its group. */
final class MemberReader implements ObjectReader {

  private final LoadContext context;
  private final StorageGroup group;
  private final TypePlan plan;
  private final PlaceReader place;
  private final NameMap names;
  private final OldLists oldLists;

  MemberReader(LoadContext context, Place parent, StorageGroup group, TypePlan plan) {
    this.context = context;
    this.group = group;
    this.plan = plan;
    this.place = new PlaceReader(context, parent, group, plan);
    this.names = NameMap.read(group, context, parent);
    this.oldLists = OldLists.read(group, context, parent);
  }

  /** Opens a member's entry; false when it has none. */
  private boolean open(String member) {
    if (oldLists.has(member)) {
      place.to(member, Format.OLD_LIST + member);
      place.openOldList(oldLists.count(member));
      return true;
    }
    String mapped = names.entryOf(member);
    if (mapped != null) {
      place.to(member, mapped);
      if (place.open()) {
        return true;
      }
    }
    if (!names.isMapped(member)) {
      place.to(member, member);
      if (place.open()) {
        return true;
      }
    }
    String own = plan.entry(member);
    if (own.equals(member) || own.equals(mapped) || names.isMapped(own)) {
      return false;
    }
    place.to(member, own);
    return place.open();
  }

  @Override
  public <T> T get(String member, ValueCodec<T> codec) {
    try {
      return open(member) ? codec.read(place) : codec.absent();
    } catch (RuntimeException e) {
      throw place.failed(e);
    } finally {
      place.release();
    }
  }

  @Override
  public <T> T require(String member, ValueCodec<T> codec) {
    try {
      if (!open(member)) {
        throw missing(member);
      }
      return codec.read(place);
    } catch (RuntimeException e) {
      throw place.failed(e);
    } finally {
      place.release();
    }
  }

  private AnamException located(AnamException e) {
    return e.at(context.file, place.path(), place.label());
  }

  private AnamException missing(String member) {
    place.to(member, member);
    return place
        .error(
            CoreError.MISSING_MEMBER,
            place.wasEmpty()
                ? "The entry of the member has no value: its dataspace is empty (H5S_NULL)"
                : "The member is not in the file")
        .build();
  }

  private long integer(String member, long least, long greatest) {
    try {
      if (!open(member)) {
        throw missing(member);
      }
      return place.getInteger(least, greatest);
    } catch (AnamException e) {
      throw located(e);
    } finally {
      place.release();
    }
  }

  @Override
  public byte getByte(String member) {
    return (byte) integer(member, Byte.MIN_VALUE, Byte.MAX_VALUE);
  }

  @Override
  public short getShort(String member) {
    return (short) integer(member, Short.MIN_VALUE, Short.MAX_VALUE);
  }

  @Override
  public int getInt(String member) {
    return (int) integer(member, Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  @Override
  public long getLong(String member) {
    return integer(member, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  @Override
  public double getDouble(String member) {
    try {
      if (!open(member)) {
        throw missing(member);
      }
      return place.getDouble();
    } catch (AnamException e) {
      throw located(e);
    } finally {
      place.release();
    }
  }

  @Override
  public float getFloat(String member) {
    return require(member, Values.FLOAT);
  }

  @Override
  public boolean getBoolean(String member) {
    return require(member, Values.BOOLEAN);
  }

  @Override
  public char getChar(String member) {
    return require(member, Values.CHARACTER);
  }

  @Override
  public String getString(String member) {
    return get(member, Values.STRING);
  }

  @Override
  public Map<String, Object> getExtraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (Other other : others()) {
      try {
        open(other);
        extra.put(other.member(), place.isEmpty() ? null : Values.ANY.read(place));
      } catch (AnamException e) {
        throw located(e);
      } finally {
        place.release();
      }
    }
    for (String entry : place.types().nulls()) {
      String member = names.memberOf(entry);
      if (!plan.isMember(member)) {
        extra.putIfAbsent(member, null);
      }
    }
    return extra;
  }

  /** Refuses entries that are no members, as strict loads do. */
  void refuseOthers() {
    for (Other other : others()) {
      place.to(other.member(), other.entry());
      throw place
          .error(
              MappingError.UNKNOWN_MEMBER,
              plan.typeName() + " has no member " + Names.show(other.member()))
          .remedy(
              MappingError.UNKNOWN_MEMBER.remedy()
                  + NearestName.question(other.member(), plan.members()))
          .build();
    }
  }

  private enum Where {
    ATTRIBUTE,
    LINK,
    OLD_LIST
  }

  /** An entry that is no member, and what its name in the mapping would be. */
  private record Other(Where where, String entry, String member) {}

  /** The entries that are no members, in the order of anamnesis. */
  private List<Other> others() {
    List<Other> others = new ArrayList<>();
    for (String entry : group.attributeNames()) {
      if (!Format.isReservedAttribute(entry) && isOther(entry)) {
        others.add(new Other(Where.ATTRIBUTE, entry, names.memberOf(entry)));
      }
    }
    for (String entry : group.linkNames()) {
      if (isOther(entry)) {
        others.add(new Other(Where.LINK, entry, names.memberOf(entry)));
      }
    }
    for (String list : oldLists.names()) {
      if (!plan.isMember(list)) {
        others.add(new Other(Where.OLD_LIST, Format.OLD_LIST + list, list));
      }
    }
    return others;
  }

  private void open(Other other) {
    place.to(other.member(), other.entry());
    switch (other.where()) {
      case ATTRIBUTE -> place.openAttribute();
      case LINK -> place.openLink();
      case OLD_LIST -> place.openOldList(oldLists.count(other.member()));
    }
  }

  private boolean isOther(String entry) {
    String member = names.memberOf(entry);
    if (member.startsWith(Format.OLD_LIST) || plan.isMember(member)) {
      return false;
    }
    // Without a name map an entry may have the name that this type gives a member's entry.
    return names.isMapped(entry) || !plan.isTaken(entry);
  }

  @Override
  public RuntimeException refused(RuntimeException cause) {
    return AnamException.of(
            CoreError.REFUSED,
            plan.typeName()
                + " refused what the file holds: "
                + (cause.getMessage() == null ? cause.toString() : cause.getMessage()))
        .file(context.file)
        .path(group.path())
        .member(plan.simpleName())
        .cause(cause)
        .build();
  }
}
