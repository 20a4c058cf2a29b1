package org.anam.mapping.save;

import java.util.Map;
import org.anam.array.ElementType;
import org.anam.codec.Codec;
import org.anam.codec.MemberSink;
import org.anam.codec.ValueWriter;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.layout.TextForm;
import org.anam.mapping.format.Format;
import org.anam.mapping.format.Names;
import org.anam.mapping.format.Place;
import org.anam.mapping.format.RememberedTypes;
import org.anam.mapping.format.TypePlan;
import org.anam.mapping.progress.ProgramCode;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/** Writes the members of one object into its group. */
final class MemberWriter extends MemberSink {

  private final SaveContext context;
  private final StorageGroup group;
  private final TypePlan plan;
  private final PlaceWriter place;

  private MemberWriter(
      SaveContext context, Place parent, StorageGroup group, Codec<?> codec, TypePlan plan) {
    super(codec, context.bareValues);
    this.context = context;
    this.group = group;
    this.plan = plan;
    this.place = new PlaceWriter(context, parent, group, plan);
  }

  /** Begins an object in its new group. */
  static MemberWriter begin(SaveContext context, StorageGroup group, Codec<?> codec, Place place) {
    TypePlan plan = context.plan(codec);
    group.writeText(Format.CLASS, plan.className(), TextForm.UTF8);
    return new MemberWriter(context, place, group, codec, plan);
  }

  /** Writes all members of an object, and what the format has at the end of one. */
  <T> void write(T value, Codec<T> codec) {
    try {
      codec.put(value, this);
    } catch (RuntimeException e) {
      throw thrown(e);
    }
    finish();
    place.finish();
    if (plan.hasNameMap()) {
      group.writeNameMap(Format.NAME_MAP, plan.nameMap());
    }
  }

  /** What to throw when the object's own code threw an exception between two members. */
  private RuntimeException thrown(RuntimeException e) {
    if (e instanceof AnamException) {
      return e;
    }
    unload();
    if (index() < plan.members()) {
      move(); // It came from the accessor of the member that was to follow.
      return place.failed(e);
    }
    return ProgramCode.threw(
        e,
        "while an object of " + plan.typeName() + " was saved",
        context.meter,
        (code, what) ->
            AnamException.of(code, what)
                .file(context.file)
                .path(group.path())
                .member(plan.simpleName()));
  }

  private void move() {
    unload();
    int index = nextIndex();
    place.to(plan.member(index), plan.entry(index));
  }

  @Override
  protected ValueWriter next(Object value) {
    move();
    return place;
  }

  @Override
  protected void skip(boolean comesBack) {
    move();
    if (!comesBack) {
      throw place.nullOptional();
    }
  }

  @Override
  protected RuntimeException failed(RuntimeException e) {
    return place.failed(e);
  }

  @Override
  protected void carry(ElementType type, long bits) {
    unload();
    group.writeInteger(plan.entry(nextIndex()), type, bits);
  }

  @Override
  protected void carry(float value) {
    unload();
    group.writeFloat(plan.entry(nextIndex()), ElementType.FLOAT32, value);
  }

  @Override
  protected void carry(double value) {
    unload();
    group.writeFloat(plan.entry(nextIndex()), ElementType.FLOAT64, value);
  }

  @Override
  protected void carry(char value) {
    carry(String.valueOf(value), TextForm.UTF8);
  }

  @Override
  protected void carry(String value, TextForm form) {
    move();
    if (value != null) {
      place.putText(value, form);
    }
  }

  @Override
  public boolean takesBroadcast() {
    return false;
  }

  @Override
  public void putExtraData(Map<String, ?> extra) {
    unload();
    if (extra == null) {
      place.to("extra data", Format.JAVA_TYPES);
      throw place
          .error(CoreError.WOULD_CHANGE, "The map of extra data is null and would come back empty")
          .remedy("Store an empty map instead of null.")
          .build();
    }
    for (Map.Entry<String, ?> entry : extra.entrySet()) {
      String key = entry.getKey();
      place.to(key, key);
      check(key);
      if (entry.getValue() != null) {
        try {
          Values.ANY.write(entry.getValue(), place);
        } catch (RuntimeException e) {
          throw place.failed(e);
        }
      } else {
        place.remember(RememberedTypes.NULL);
      }
    }
  }

  private void check(String key) {
    String problem = Names.problem(key);
    if (problem == null && key.startsWith(Format.LIST)) {
      problem = "starts with LIST, which the format keeps for lists and readers skip";
    }
    if (problem != null) {
      throw AnamException.of(CoreError.BAD_NAME, "The key " + Names.show(key) + " " + problem)
          .file(context.file)
          .path(group.path())
          .member(plan.simpleName())
          .build();
    }
    if (plan.isTaken(key) || key.equals(Format.CLASS) || key.equals(Format.NAME_MAP)) {
      throw context
          .error(
              StorageError.NAME_TAKEN,
              "The extra data have the key "
                  + Names.show(key)
                  + ", which is the name of a member or of the format",
              place)
          .build();
    }
  }
}
