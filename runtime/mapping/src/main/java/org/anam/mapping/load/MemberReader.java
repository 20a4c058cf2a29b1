package org.anam.mapping.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anam.array.ElementType;
import org.anam.codec.Codec;
import org.anam.codec.MemberSource;
import org.anam.codec.ValueReader;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.error.NearestName;
import org.anam.mapping.error.MappingError;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Names;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.TypePlan;
import org.anam.storage.StorageGroup;

/** Reads the members of one object from its group. */
final class MemberReader extends MemberSource {

  private final LoadContext context;
  private final StorageGroup group;
  private final TypePlan plan;
  private final PlaceReader place;
  private final NameMap names;
  private final OldLists oldLists;

  /** What a member that could not be read threw last. */
  private RuntimeException failure;

  private MemberReader(
      LoadContext context, Place parent, StorageGroup group, Codec<?> codec, TypePlan plan) {
    super(codec, context.bareValues);
    this.context = context;
    this.group = group;
    this.plan = plan;
    this.place = new PlaceReader(context, parent, group, plan);
    this.names = NameMap.read(group, context, parent);
    this.oldLists = OldLists.read(group, context, parent);
  }

  /** Begins to read the object that a group holds. */
  static MemberReader begin(LoadContext context, StorageGroup group, Codec<?> codec, Place place) {
    TypePlan plan = context.plan(codec);
    MemberReader reader = new MemberReader(context, place, group, codec, plan);
    if (context.isStrict() && !plan.takesExtraData()) {
      reader.refuseOthers();
    }
    return reader;
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

  /** Reads all members and builds the object of them. */
  @SuppressWarnings("ReferenceEquality") // the very failure, or what the program's own code threw
  <T> T read(Codec<T> codec) {
    try {
      load();
      return codec.get(this);
    } catch (RuntimeException e) {
      throw e == failure ? e : refused(e);
    }
  }

  @Override
  protected ValueReader next() {
    return open(plan.member(index++)) ? place : null;
  }

  @Override
  protected void done() {
    place.release();
    if (failure == null) {
      load();
    }
  }

  @Override
  protected RuntimeException failed(RuntimeException e) {
    failure = place.failed(e);
    return failure;
  }

  @Override
  protected AnamException missing() {
    place.to(place.member(), place.member());
    return place
        .error(
            CoreError.MISSING_MEMBER,
            place.wasEmpty()
                ? "The entry of the member has no value: its dataspace is empty (H5S_NULL)"
                : "The member is not in the file")
        .build();
  }

  @Override
  protected long fetch(ElementType type) {
    return fetch(
        true,
        in ->
            switch (type) {
              case BOOL -> in.getBoolean() ? 1L : 0;
              case INT8 -> in.getInteger(Byte.MIN_VALUE, Byte.MAX_VALUE);
              case INT16 -> in.getInteger(Short.MIN_VALUE, Short.MAX_VALUE);
              case INT32 -> in.getInteger(Integer.MIN_VALUE, Integer.MAX_VALUE);
              case INT64 -> in.getInteger(Long.MIN_VALUE, Long.MAX_VALUE);
              default -> in.getUnsigned(8 * type.bytes());
            });
  }

  @Override
  protected double fetchDouble() {
    return fetch(true, ValueReader::getDouble);
  }

  @Override
  protected float fetchFloat() {
    return fetch(true, ValueReader::getFloat);
  }

  @Override
  protected char fetchChar() {
    return fetch(true, Values.CHARACTER::read);
  }

  @Override
  protected String fetchText() {
    return fetch(false, ValueReader::getText);
  }

  /** Reads the next member; null when it is absent and need not be there. */
  private <T> T fetch(boolean isRequired, Function<ValueReader, T> read) {
    try {
      if (next() != null) {
        return read.apply(place);
      }
      if (isRequired) {
        throw missing();
      }
      return null;
    } catch (RuntimeException e) {
      throw failed(e);
    } finally {
      place.release();
    }
  }

  @Override
  public boolean hasBroadcast() {
    return false;
  }

  @Override
  public Map<String, Object> getExtraData() {
    try {
      return extraData();
    } catch (RuntimeException e) {
      failure = e; // which may have come up at no member, while entries were listed
      throw e;
    }
  }

  private Map<String, Object> extraData() {
    Map<String, Object> extra = new LinkedHashMap<>();
    for (Other other : others()) {
      try {
        open(other);
        extra.put(other.member(), place.isEmpty() ? null : Values.ANY.read(place));
      } catch (RuntimeException e) {
        throw failed(e);
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
                  + NearestName.question(other.member(), plan.memberNames()))
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

  private AnamException refused(RuntimeException cause) {
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
