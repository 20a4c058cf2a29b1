package org.anam.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.Packer;
import org.anam.codec.TypeDescriptor;
import org.anam.codec.Unpacker;
import org.anam.codec.ValueCodec;
import org.anam.codec.Values;

/** A type with every kind of member, whose codec packs as generated ones do. */
record Item(
    int id,
    double weight,
    String text,
    Color color,
    NdArray array,
    Item next,
    List<Item> items,
    Map<String, Object> extra) {

  enum Color {
    RED,
    GREEN
  }

  static Item of(int id) {
    return new Item(
        id, id / 3.0, "item " + id, Color.GREEN, null, null, null, new LinkedHashMap<>());
  }

  Item withNext(Item other) {
    return new Item(id, weight, text, color, array, other, items, extra);
  }

  Item withItems(List<Item> others) {
    return new Item(id, weight, text, color, array, next, others, extra);
  }

  Item withArray(NdArray other) {
    return new Item(id, weight, text, color, other, next, items, extra);
  }

  static Item nested(int depth) {
    Item item = of(0);
    for (int i = 1; i < depth; i++) {
      item = of(i).withNext(item);
    }
    return item;
  }

  static List<Item> list(int count) {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(of(i));
    }
    return items;
  }

  static final ValueCodec<Color> COLOR = Values.enumeration(Color.class, Color.values());

  static final Codec<Item> PACKED = new Packed("lab.Item", 17);

  static final Codec<Item> NAMED = new Named("lab.Item", 0);

  /** Members by name only. */
  static class Named implements Codec<Item> {

    private final TypeDescriptor<Item> descriptor;

    Named(String name, long fingerprint, String... aliases) {
      descriptor =
          TypeDescriptor.of(Item.class, name)
              .aliases(aliases)
              .member("id")
              .member("weight")
              .member("text")
              .member("color")
              .member("array")
              .member("next")
              .member("items")
              .extraData()
              .fingerprint(fingerprint)
              .build();
    }

    @Override
    public TypeDescriptor<Item> descriptor() {
      return descriptor;
    }

    @Override
    public void write(Item value, ObjectWriter out) {
      out.putInt("id", value.id());
      out.putDouble("weight", value.weight());
      out.putString("text", value.text());
      out.put("color", value.color(), COLOR);
      out.put("array", value.array(), Values.ND_ARRAY);
      out.put("next", value.next(), Values.object(this));
      out.put("items", value.items(), Values.list(Values.object(this)));
      out.putExtraData(value.extra());
    }

    @Override
    public Item read(ObjectReader in) {
      // In another order than they were written.
      List<Item> items = in.get("items", Values.list(Values.object(this)));
      return new Item(
          in.getInt("id"),
          in.getDouble("weight"),
          in.getString("text"),
          in.get("color", COLOR),
          in.get("array", Values.ND_ARRAY),
          in.get("next", Values.object(this)),
          items,
          in.getExtraData());
    }

    @Override
    public Object member(Item value, String member) {
      throw new IllegalArgumentException(member);
    }
  }

  /** Members in order, without names. */
  static final class Packed extends Named {

    private final ValueCodec<Item> own = Values.object(this);
    private final ValueCodec<List<Item>> list = Values.list(own);

    Packed(String name, long fingerprint, String... aliases) {
      super(name, fingerprint, aliases);
    }

    @Override
    public void pack(Item value, Packer out) {
      out.putInt(value.id());
      out.putDouble(value.weight());
      out.putString(value.text());
      out.put(value.color(), COLOR);
      out.put(value.array(), Values.ND_ARRAY);
      out.put(value.next(), own);
      out.put(value.items(), list);
      out.putExtraData(value.extra());
    }

    @Override
    public Item unpack(Unpacker in) {
      int id = in.getInt();
      double weight = in.getDouble();
      String text = in.getString();
      Color color = in.get(COLOR);
      NdArray array = in.get(Values.ND_ARRAY);
      Item next = in.get(own);
      List<Item> items = in.get(list);
      Map<String, Object> extra = in.getExtraData();
      if (id < 0) {
        throw in.refused(new IllegalArgumentException("negative id " + id));
      }
      return new Item(id, weight, text, color, array, next, items, extra);
    }
  }
}
