package org.anam.storage.direct.create;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anam.array.ElementType;
import org.anam.array.NdArray;
import org.anam.array.StringArray;
import org.anam.error.AnamException;
import org.anam.layout.ArrayLayout;
import org.anam.layout.EnumDescriptor;
import org.anam.layout.TextForm;
import org.anam.storage.StorageGroup;

/**
 * Writes many groups of a few kinds, as objects of a few types are: most of one kind differ in
 * values alone, and some in one thing more.
 */
final class AlikeGroups {

  private static final EnumDescriptor COLORS =
      new EnumDescriptor("x.Color", List.of("RED", "BLUE"));

  private final Random random;
  private final List<List<Member>> kinds = new ArrayList<>();

  /** What an object has: a name, and what kind of a value. */
  private record Member(String name, int sort) {}

  private AlikeGroups(Random random) {
    this.random = random;
    int count = 1 + random.nextInt(random.nextInt(4) == 0 ? 80 : 5);
    for (int i = 0; i < count; i++) {
      // Some kinds begin as others do, and some are the beginning of others.
      List<Member> kind = new ArrayList<>();
      if (i > 0 && random.nextBoolean()) {
        List<Member> other = kinds.get(random.nextInt(i));
        kind.addAll(other.subList(0, random.nextInt(other.size() + 1)));
      }
      int more = random.nextInt(20) == 0 ? 40 : random.nextInt(6);
      for (int j = 0; j < more; j++) {
        kind.add(
            new Member(
                "m" + kind.size() + (random.nextInt(8) == 0 ? "ö" : ""), random.nextInt(11)));
      }
      kinds.add(kind);
    }
  }

  static void write(StorageGroup root, Random random) {
    new AlikeGroups(random).list(root, 100 + random.nextInt(100), 0);
  }

  private void list(StorageGroup parent, int count, int depth) {
    for (int i = 0; i < count; i++) {
      List<Member> kind = kinds.get(random.nextInt(kinds.size()));
      try (StorageGroup group = parent.createGroup("LIST_item" + i)) {
        object(group, kind, depth);
      }
    }
  }

  private void object(StorageGroup group, List<Member> kind, int depth) {
    int odd = random.nextInt(6) == 0 ? random.nextInt(kind.size() + 1) : -1;
    for (int i = 0; i < kind.size(); i++) {
      if (i == odd) {
        oddity(group, kind, i, depth);
      } else {
        write(group, kind.get(i).name, kind.get(i).sort);
      }
    }
    if (odd == kind.size()) {
      oddity(group, kind, odd, depth);
    }
  }

  private void oddity(StorageGroup group, List<Member> kind, int at, int depth) {
    switch (random.nextInt(8)) {
      case 0 -> {} // the member is absent
      case 1 -> write(group, "other", random.nextInt(11));
      case 2 -> write(group, at < kind.size() ? kind.get(at).name : "x", random.nextInt(11));
      case 3 -> {
        if (depth < 2) {
          try (StorageGroup inner = group.createGroup("inner")) {
            list(inner, random.nextInt(12), depth + 1);
          }
        }
      }
      case 4 -> group.writeDataset("data", numbers(), ArrayLayout.DATASET);
      case 5 -> group.attributeNames().forEach(name -> group.openAttribute(name).close());
      case 6 -> {
        if (at > 0) {
          try {
            write(group, kind.get(0).name, random.nextInt(11));
          } catch (AnamException e) {
            group.writeText("taken", e.code().id(), TextForm.UTF8);
          }
        }
      }
      default -> group.linkCount();
    }
  }

  private NdArray numbers() {
    return NdArray.of(random.ints(random.nextInt(3)).toArray());
  }

  private void write(StorageGroup group, String name, int sort) {
    switch (sort) {
      case 0 -> group.writeInteger(name, ElementType.INT64, random.nextLong());
      case 1 -> group.writeInteger(name, ElementType.UINT8, random.nextInt());
      case 2 -> group.writeInteger(name, ElementType.BOOL, random.nextInt(2));
      case 3 -> group.writeFloat(name, ElementType.FLOAT32, random.nextFloat());
      case 4 -> group.writeFloat(name, ElementType.FLOAT64, random.nextDouble());
      case 5 -> group.writeComplex(name, ElementType.COMPLEX128, random.nextDouble(), 1);
      case 6 -> group.writeEnum(name, COLORS, random.nextInt(2));
      case 7 -> group.writeText(name, "ü".repeat(random.nextInt(9)), TextForm.UTF8);
      case 8 -> group.writeText(name, "x".repeat(random.nextInt(3)), TextForm.FIXED_ASCII);
      case 9 -> group.writeArrayAttribute(name, numbers());
      default ->
          group.writeStringsAttribute(
              name, StringArray.of(new String[] {"a" + random.nextInt(20), "b"}));
    }
  }
}
