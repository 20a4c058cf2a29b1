package lab;

import org.anam.Anam;

@Anam
public record House(Person owner) {}
