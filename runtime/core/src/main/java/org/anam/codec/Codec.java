package org.anam.codec;

import org.anam.error.AnamException;
import org.anam.error.CoreError;

/**
 * Puts the members of one mapped type and gets them back, in one order for files and messages.
 * Subclasses are generated, stateless and thread-safe.
 *
 * <p>A codec is the value codec of its type, too: where objects of the type are members, items or
 * keys, those of a subclass go by the subclass's own codec, which the registry knows, and the
 * stored class name tells which.
 *
 * @param <T> the mapped type
 */
public abstract class Codec<T> implements ValueCodec<T> {

  private final TypeDescriptor<T> descriptor;
  private final MemberType[] bareTypes;

  /**
   * A codec of what the descriptor describes.
   *
   * @param descriptor names the stored members in the order in which {@link #put} puts them
   */
  protected Codec(TypeDescriptor<T> descriptor) {
    this.descriptor = descriptor;
    this.bareTypes = descriptor.bareTypes();
  }

  /** The type of each member that is put without a codec; none when the descriptor says nothing. */
  final MemberType[] bareTypes() {
    return bareTypes;
  }

  /** What is mapped, and under which names. */
  public final TypeDescriptor<T> descriptor() {
    return descriptor;
  }

  /**
   * Puts each stored member of an object, then, where the sink {@linkplain Sink#takesBroadcast
   * takes} them, each broadcast member, then the extra data.
   *
   * @param value the object, never null
   * @param out where the members go
   */
  public abstract void put(T value, Sink out);

  /**
   * Gets the members in the order in which {@link #put} puts them, builds an object of them, and
   * runs its after-load methods.
   *
   * @param in where the members come from
   * @return the object, never null
   */
  public abstract T get(Source in);

  @Override
  public final void write(T value, ValueWriter out) {
    if (value.getClass() == descriptor.type()) {
      out.putObject(value, this);
    } else {
      Polymorphic.write(value, out);
    }
  }

  @Override
  public final T read(ValueReader in) {
    String name = in.className();
    if (descriptor.answersTo(name)) {
      return in.getObject(this);
    }
    Codec<? extends T> other = Polymorphic.find(name, descriptor.type(), in);
    if (other != null) {
      return in.getObject(other);
    }
    throw wrongClass(name, in);
  }

  private AnamException wrongClass(String name, ValueReader in) {
    return in.error(
            CoreError.WRONG_CLASS,
            "Expected an object of class \""
                + descriptor.name()
                + "\" ("
                + descriptor.type().getName()
                + "), found one of class \""
                + name
                + "\"")
        .remedy(
            "If \""
                + name
                + "\" is another name of "
                + descriptor.type().getSimpleName()
                + ", add @Alias(\""
                + name
                + "\") to it; else ask for the class that is stored, or for Object, and declare members so.")
        .build();
  }
}
