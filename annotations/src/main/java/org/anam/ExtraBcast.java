package org.anam;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a member that travels between MPI ranks and is not stored: {@code extra_bcast} of
 * anamnesis.
 *
 * <p>Meant for values that are cheap to send and expensive to compute, such as a cache. After
 * loading from a file the member has the value that the constructor gave it; on a record it is
 * null, false or 0. On a rank that received the object it has the value that it had on the sender.
 * An {@link AfterLoad} method runs in both cases: let it compute the member where that is not set
 * yet.
 *
 * <p>The member has a type that could be stored and, as stored members do, a way to read it and a
 * way to set it: a constructor's parameter, a setter, or a field that the package can set. The
 * field may be transient.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface ExtraBcast {}
