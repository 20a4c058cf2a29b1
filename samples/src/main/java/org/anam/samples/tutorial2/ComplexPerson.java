package org.anam.samples.tutorial2;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anam.Alias;
import org.anam.Anam;
import org.anam.ExtraData;

/** A person with room for whatever else is known. */
@Anam(name = "test_classes2.ComplexPerson", group = "person", shortdesc = "A person and more")
@Alias("test_classes2.OldComplexPerson")
public record ComplexPerson(String name, int age, @ExtraData Map<String, Object> extraData) {

  /** A person without anything else. */
  public ComplexPerson(String name, int age) {
    this(name, age, new LinkedHashMap<>());
  }
}
