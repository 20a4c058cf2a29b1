package org.anam.hdf5;

import org.anam.codec.Codec;
import org.anam.codec.ObjectReader;
import org.anam.codec.ObjectWriter;
import org.anam.codec.TypeDescriptor;

/** Primitive members, an alias, a default group. */
public record Person(String name, int age) {

  public static final Codec<Person> CODEC = new PersonCodec();

  public Person {
    if (age < 0) {
      throw new IllegalArgumentException("negative age " + age);
    }
  }

  private static final class PersonCodec implements Codec<Person> {

    private static final TypeDescriptor<Person> DESCRIPTOR =
        TypeDescriptor.of(Person.class, "golden_classes.Person")
            .group("person")
            .aliases("old.Person")
            .member("name")
            .member("age")
            .build();

    @Override
    public TypeDescriptor<Person> descriptor() {
      return DESCRIPTOR;
    }

    @Override
    public void write(Person value, ObjectWriter out) {
      out.putString("name", value.name());
      out.putInt("age", value.age());
    }

    @Override
    public Person read(ObjectReader in) {
      String name = in.getString("name");
      int age = in.getInt("age");
      try {
        return new Person(name, age);
      } catch (RuntimeException e) {
        throw in.refused(e);
      }
    }

    @Override
    public Object member(Person value, String member) {
      return member.equals("name") ? value.name() : (Object) value.age();
    }
  }
}
