package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method that runs after an object was loaded or received, when all its members are set
 * (those with {@link ExtraBcast} only where the object was received): {@code init_from_hdf5} of
 * anamnesis.
 *
 * <p>The method takes nothing, returns nothing, is not static and not private. A type has at most
 * one; that of a superclass runs unless it is overridden. On a record it can only check: components
 * are final.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface AfterLoad {}
