package org.anam.samples.comparison;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Group;
import io.jhdf.api.WritableGroup;
import java.nio.file.Path;
import org.anam.samples.Person;

/** Saves and loads a person by jHDF. */
final class PlainJhdf {

  private PlainJhdf() {}

  // docs: save
  static void save(Path path, Person person) {
    try (WritableHdfFile file = HdfFile.write(path)) {
      WritableGroup group = file.putGroup("person");
      group.putAttribute("class", "org.anam.samples.Person");
      group.putAttribute("name", person.name());
      group.putAttribute("age", person.age());
      group.putDataset("marks", person.marks());
    }
  }

  // docs: end

  // docs: load
  static Person load(Path path) {
    try (HdfFile file = new HdfFile(path)) {
      Group group = (Group) file.getByPath("/person");
      return new Person(
          (String) group.getAttribute("name").getData(),
          (int) group.getAttribute("age").getData(),
          (double[][]) group.getDatasetByPath("marks").getData());
    }
  }
  // docs: end
}
