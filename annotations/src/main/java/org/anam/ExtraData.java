package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the free-form map of a type, a {@code Map<String, Object>}: {@code extra_data} of
 * anamnesis.
 *
 * <p>Its entries are stored beside the members. On loading it receives every entry of the group
 * that is not a member, attributes first, then datasets and groups, each in name order. A type
 * without such a map ignores entries that it does not know.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ExtraData {}
