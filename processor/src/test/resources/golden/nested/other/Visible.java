package other;

import org.anam.Anam;

@Anam
record Visible(lab.Outer.Inner inner) {}
