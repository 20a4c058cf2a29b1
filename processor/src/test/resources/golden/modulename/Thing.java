package lab;

import org.anam.Anam;

@Anam
record Thing(int x) {}
