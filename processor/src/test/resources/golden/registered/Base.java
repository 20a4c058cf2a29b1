package lab;

import org.anam.Anam;

@Anam
public abstract class Base {}
