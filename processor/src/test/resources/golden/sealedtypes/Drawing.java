package lab;

import java.util.List;
import org.anam.Anam;

@Anam
public record Drawing(Shape main, Polygon polygon, List<? extends Shape> shapes, Outcome<String> outcome, Open open) {}
