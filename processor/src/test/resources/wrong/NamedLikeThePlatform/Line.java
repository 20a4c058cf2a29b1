package lab;

import java.awt.Color;
import javax.lab.Point;
import javax.swing.Icon;
import org.anam.Anam;

@Anam
record Line(
    Point begin, // ERROR [ANAM031] The type Point cannot be mapped. Annotate Point with @Anam if it is yours, name a converter by @Convert, or leave the member out.
    Icon icon, // ERROR [ANAM031] The type Icon cannot be mapped. Name a converter by @Convert, or leave the member out.
    Color color) {} // ERROR [ANAM031] The type Color cannot be mapped. Name a converter by @Convert, or leave the member out.
