package lab;

import org.anam.Anam;

@Anam
public record Circle(double radius, String color) implements Shape {}
