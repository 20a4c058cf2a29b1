package lab;

import java.util.List;
import java.util.Map;
import org.anam.Anam;

/** Persons, and how well they know each subject. */
@Anam(group = "team")
public record Team(List<Person> members, Map<String, Double> subjects) {}
