package org.anam.law;

import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * A type of members: its name in source, and how random values of it are made.
 *
 * @param source the type as a component is declared, boxed
 * @param traits what can be done with it
 * @param maker makes values; null where a value may be absent, if it may be null at all
 */
record Sort(String source, Set<Trait> traits, Function<Making, Object> maker) {

  /** What a type is fit for. */
  enum Trait {
    /** Keys of maps. */
    KEY,
    /** Items of sorted collections. */
    COMPARABLE,
    /** Values that may be stored as nothing, and so do not fit into an Optional. */
    OPTIONAL,
    /** A primitive, which stands in no type argument and is never null. */
    PRIMITIVE
  }

  /**
   * What makers make values with.
   *
   * @param random the source of chance
   * @param program the compiled types
   * @param depth how many values lie around the one to be made
   */
  record Making(Random random, Program program, int depth) {

    static final int DEEPEST = 4;

    Making deeper() {
      return new Making(random, program, depth + 1);
    }

    boolean chance(int of) {
      return random.nextInt(of) == 0;
    }

    @SafeVarargs
    final <T> T any(T... choice) {
      return choice[random.nextInt(choice.length)];
    }

    /** A size for containers and arrays: small, and smaller the deeper they lie. */
    int size() {
      return depth >= DEEPEST ? 0 : random.nextInt(4);
    }

    /** A value of the sort, or now and then null. */
    Object orNull(Sort sort) {
      return sort.is(Trait.PRIMITIVE) || !chance(12) ? sort.maker.apply(this) : null;
    }

    /** A value of the sort that is not null. */
    Object value(Sort sort) {
      return sort.maker.apply(deeper());
    }
  }

  static Sort of(String source, Function<Making, Object> maker, Trait... traits) {
    return new Sort(source, Set.of(traits), maker);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
