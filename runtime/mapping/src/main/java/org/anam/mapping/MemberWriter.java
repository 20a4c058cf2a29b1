package org.anam.mapping;

import java.util.Map;
import org.anam.array.ElementType;
import org.anam.codec.Codec;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TextForm;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;
import org.anam.error.AnamException;
import org.anam.error.CoreError;
import org.anam.storage.StorageGroup;
import org.anam.storage.error.StorageError;

/** Writes the members of one object into its group. */
final class MemberWriter implements ObjectWriter {

  private final SaveContext context;
  private final StorageGroup group;
  private final TypePlan plan;
  private final PlaceWriter place;

  MemberWriter(SaveContext context, Place parent, StorageGroup group, TypePlan plan) {
    this.context = context;
    this.group = group;
    this.plan = plan;
    this.place = new PlaceWriter(context, parent, group, plan);
  }

  @Override
  public void putBoolean(String member, boolean value) {
    group.writeInteger(plan.entry(member), ElementType.BOOL, value ? 1 : 0);
  }

  @Override
  public void putByte(String member, byte value) {
    group.writeInteger(plan.entry(member), ElementType.INT8, value);
  }

  @Override
  public void putShort(String member, short value) {
    group.writeInteger(plan.entry(member), ElementType.INT16, value);
  }

  @Override
  public void putInt(String member, int value) {
    group.writeInteger(plan.entry(member), ElementType.INT32, value);
  }

  @Override
  public void putLong(String member, long value) {
    group.writeInteger(plan.entry(member), ElementType.INT64, value);
  }

  @Override
  public void putFloat(String member, float value) {
    group.writeFloat(plan.entry(member), ElementType.FLOAT32, value);
  }

  @Override
  public void putDouble(String member, double value) {
    group.writeFloat(plan.entry(member), ElementType.FLOAT64, value);
  }

  @Override
  public void putChar(String member, char value) {
    putString(member, String.valueOf(value));
  }

  @Override
  public void putString(String member, String value) {
    if (value != null) {
      place.to(member, plan.entry(member));
      place.putText(value, TextForm.UTF8);
    }
  }

  @Override
  public <T> void put(String member, T value, ValueCodec<T> codec) {
    if (value != null) {
      place.to(member, plan.entry(member));
      try {
        codec.write(value, place);
      } catch (RuntimeException e) {
        throw place.failed(e);
      }
    } else if (codec.absent() != null) {
      place.to(member, plan.entry(member));
      throw place.nullOptional();
    }
  }

  /** What to throw when the object's own code threw an exception between two members. */
  <T> RuntimeException failed(RuntimeException e, T value, Codec<T> codec) {
    if (e instanceof AnamException) {
      return e;
    }
    String member = ProgramCode.memberThatThrows(value, codec, plan);
    if (member != null) {
      place.to(member, plan.entry(member));
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

  /** Ends the object: its name map comes last. */
  void finish() {
    place.finish();
    if (plan.hasNameMap()) {
      group.writeNameMap(Format.NAME_MAP, plan.nameMap());
    }
  }

  @Override
  public void putExtraData(Map<String, ?> extra) {
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
