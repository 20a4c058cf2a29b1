package org.anam.mpi.suite.types;

import java.net.URI;
import org.anam.Converter;

/** Addresses as text. */
final class UriConverter implements Converter<URI, String> {

  @Override
  public String toStored(URI value) {
    return value.toString();
  }

  @Override
  public URI fromStored(String stored) {
    return URI.create(stored);
  }
}
