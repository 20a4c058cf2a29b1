package lab;

import org.anam.Anam;

@Anam
record Hidden(Outer.Inner inner) {}
