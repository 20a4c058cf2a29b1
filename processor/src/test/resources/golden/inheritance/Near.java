package lab;

import org.anam.Anam;

@Anam
public final class Near extends other.Far {}
