package org.anam.codec;

import java.util.Arrays;
import org.anam.layout.EnumDescriptor;

/** Enum constants, by name. */
final class EnumCodec<E extends Enum<E>> implements ValueCodec<E> {

  private final EnumDescriptor descriptor;
  private final E[] constants;

  EnumCodec(Class<E> type, E[] constants) {
    this.constants = constants.clone();
    this.descriptor =
        new EnumDescriptor(type.getName(), Arrays.stream(constants).map(Enum::name).toList());
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // the descriptor goes by ordinal; the file gets the name
  public void write(E value, ValueWriter out) {
    out.putEnum(descriptor, value.ordinal());
  }

  @Override
  public E read(ValueReader in) {
    return constants[in.getEnum(descriptor)];
  }
}
