package lab;

import java.util.List;
import org.anam.Anam;

/** Persons: by their interface, and by the class that is generated in the same compilation. */
@Anam
public record Team(Person head, List<ImmutablePerson> members) {}
