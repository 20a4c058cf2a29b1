package places;

import org.anam.Anam;

/** A place and its height over the sea, in metres. */
@Anam
public record Place(String name, double height) {}
