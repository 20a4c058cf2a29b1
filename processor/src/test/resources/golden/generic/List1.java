package lab;

import java.util.List;
import org.anam.Anam;

@Anam
record List1<T>(List<? extends T> items) {}
