package lab;

import org.anam.Anam;

/** Every primitive, its box, and String. */
@Anam
public record Sample(
    boolean flag,
    byte b,
    short s,
    int i,
    long l,
    float f,
    double d,
    char c,
    Boolean flagBox,
    Byte byteBox,
    Short shortBox,
    Integer intBox,
    Long longBox,
    Float floatBox,
    Double doubleBox,
    Character charBox,
    String text) {}
