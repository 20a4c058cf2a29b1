package org.anam.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anam.array.NdArray;
import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;
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

  static final Codec<Item> PACKED = new ItemCodec("lab.Item", 17);

  /** Without fingerprint, so that members travel with their names. */
  static final Codec<Item> NAMED = new ItemCodec("lab.Item", 0);

  /** As the processor writes them. */
  static final class ItemCodec extends Codec<Item> {

    ItemCodec(String name, long fingerprint, String... aliases) {
      super(
          TypeDescriptor.of(Item.class, name)
              .aliases(aliases)
              .members("id", "weight", "text", "color", "array", "next", "items")
              .extraData()
              .fingerprint(fingerprint)
              .build());
    }

    @Override
    public void put(Item value, Sink out) {
      out.putInt(value.id());
      out.putDouble(value.weight());
      out.putString(value.text());
      out.put(value.color(), COLOR);
      out.put(value.array(), Values.ND_ARRAY);
      out.putObject(value.next(), this);
      out.putList(value.items(), this);
      out.putExtraData(value.extra());
    }

    @Override
    public Item get(Source in) {
      int id = in.getInt();
      if (id < 0) {
        throw new IllegalArgumentException("negative id " + id);
      }
      return new Item(
          id,
          in.getDouble(),
          in.getString(),
          in.get(COLOR),
          in.get(Values.ND_ARRAY),
          in.getObject(this),
          in.getList(this),
          in.getExtraData());
    }
  }
}
