package lab;

import org.anam.Anam;

@Anam
record Left<T>(Right<T> right, List1<T> list) {}
