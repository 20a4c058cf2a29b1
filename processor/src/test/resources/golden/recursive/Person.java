package lab;

import java.util.List;
import java.util.Map;
import org.anam.Anam;

@Anam
public record Person(String name, Person friend, List<Person> children, Map<String, House> houses) {}
