package a;

import org.anam.Anam;

@Anam
public record First(int x) {}
