package lab;

import org.anam.*;

@Anam
record A(int x) {}
