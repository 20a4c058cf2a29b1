package org.anam.hdf5;

import org.anam.codec.Codec;
import org.anam.codec.Sink;
import org.anam.codec.Source;
import org.anam.codec.TypeDescriptor;

/** Primitive members, an alias, a default group. */
public record Person(String name, int age) {

  public static final Codec<Person> CODEC = new PersonCodec();

  public Person {
    if (age < 0) {
      throw new IllegalArgumentException("negative age " + age);
    }
  }

  private static final class PersonCodec extends Codec<Person> {

    PersonCodec() {
      super(
          TypeDescriptor.of(Person.class, "golden_classes.Person")
              .group("person")
              .aliases("old.Person")
              .members("String name", "int age")
              .build());
    }

    @Override
    public void put(Person value, Sink out) {
      out.putString(value.name());
      out.putInt(value.age());
    }

    @Override
    public Person get(Source in) {
      return new Person(in.getString(), in.getInt());
    }
  }
}
