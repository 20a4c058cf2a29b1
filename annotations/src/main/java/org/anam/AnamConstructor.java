package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses the constructor through which objects are loaded, where a class has several that would be
 * suitable.
 *
 * <p>Each parameter has the name and type of a member; members that are not parameters are set
 * afterwards. Without the annotation a class is built by its constructor without parameters if
 * every member can be set, else by its only constructor whose parameters are members.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.CONSTRUCTOR)
public @interface AnamConstructor {}
