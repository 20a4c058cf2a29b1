package lab;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Of types. */
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
