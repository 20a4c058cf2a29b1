/**
 * The format of objects in files, as both directions see it: names that are reserved, names of
 * entries, the places that errors name, limits, and what groups remember of Java types. The rules
 * are in {@code docs/format.md}.
 */
package org.anam.mapping.format;
