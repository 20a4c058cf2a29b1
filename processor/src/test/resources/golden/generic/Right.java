package lab;

import org.anam.Anam;

@Anam
record Right<T>(Left<T> left, Left<Left<T>> deeper) {}
