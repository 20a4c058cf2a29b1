package lab;

import java.util.List;
import java.util.Map;
import org.anam.Anam;

/** A drawing: records and sealed types as members. */
@Anam(group = "drawing")
public record Drawing(Shape frame, List<Shape> shapes, Map<String, Shape.Circle> marks) {}
